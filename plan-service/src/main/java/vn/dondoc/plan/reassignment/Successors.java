package vn.dondoc.plan.reassignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.unitcopy.Units;

/** Finds the one unit that came after another, through mergers only: whoever has two heirs has none that could be guessed. */
@ApplicationScoped
class Successors {

    private static final int MOST_MERGERS = 10;

    private final Units units;

    Successors(Units units) {
        this.units = units;
    }

    /** What became of a unit; null while it lives under its name. */
    @Nullable
    UnitNotice fate(UnitRef unit) {
        return units.notices(List.of(unit)).get(unit);
    }

    /** The living unit at the end of a row of mergers, by its name of today. */
    Optional<UnitRef> only(UnitRef ended) {
        var unit = ended;
        for (var mergers = 0; mergers < MOST_MERGERS; mergers++) {
            var fate = fate(unit);
            if (fate == null || !fate.decisionNeeded()) {
                return mergers == 0
                        ? Optional.empty()
                        : units.find(unit.code(), null).map(KnownUnit::ref);
            }
            if (fate.kind() != UnitNotice.Kind.MERGED || fate.successors().size() != 1) {
                return Optional.empty();
            }
            unit = fate.successors().getFirst();
        }
        return Optional.empty();
    }
}
