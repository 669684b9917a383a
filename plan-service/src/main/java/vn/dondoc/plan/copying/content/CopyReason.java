package vn.dondoc.plan.copying.content;

import vn.dondoc.plan.copying.moving.MoveReason;
import vn.dondoc.plan.referencecopy.ReferenceNotice;
import vn.dondoc.plan.unitcopy.UnitNotice;

/** Why an item is there. */
public enum CopyReason {
    MOVED,
    WEEKEND,
    WEEKDAY,
    NO_SUCH_DAY,
    YEAR_BEFORE,
    LUNAR,
    ANNIVERSARY,
    IN_TITLE,
    SPAN_OF_YEARS,
    PERIOD_ENDED,
    BARE_YEAR,
    UNREADABLE,
    /** A cited document has a successor. */
    REPLACED,
    REPEALED,
    EXPIRED,
    /** A cited document goes on with other words. */
    AMENDED,
    /** The directory has no record of a cited document. */
    UNKNOWN_DOCUMENT,
    /** A cited plan is that of the old year. */
    OLD_PLAN,
    UNIT_MERGED,
    UNIT_SPLIT,
    UNIT_DISSOLVED,
    UNIT_RENAMED;

    /** Whether its sentence names what came after, where that is known. */
    public boolean hasOther() {
        return switch (this) {
            case REPLACED, REPEALED, AMENDED, UNIT_MERGED, UNIT_SPLIT, UNIT_DISSOLVED -> true;
            default -> false;
        };
    }

    static CopyReason of(MoveReason reason) {
        return valueOf(reason.name());
    }

    static CopyReason of(ReferenceNotice.Kind kind) {
        return valueOf(kind.name());
    }

    static CopyReason of(UnitNotice.Kind kind) {
        return valueOf("UNIT_" + kind.name());
    }
}
