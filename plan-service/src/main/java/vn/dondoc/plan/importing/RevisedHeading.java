package vn.dondoc.plan.importing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.draft.DraftDocument;
import vn.dondoc.plan.plan.Heading;
import vn.dondoc.plan.plan.PlanContent;

/**
 * What a corrected document says of itself. Where it says what the plan's own document said, or nothing, it is as the plan has
 * it: a person may have entered or corrected that.
 */
final class RevisedHeading {

    private RevisedHeading() {}

    /**
     * @param was as the plan's present document is read
     * @param now as the corrected one is read
     */
    static DraftDocument of(PlanContent plan, DraftDocument was, DraftDocument now) {
        var heading = plan.heading();
        return new DraftDocument(
                plan.type(),
                value(was.number(), now.number(), heading.number()),
                value(was.symbol(), now.symbol(), heading.symbol()),
                value(was.subject(), now.subject(), heading.subject()),
                value(was.issuedOn(), now.issuedOn(), heading.issuedOn()),
                plan.issuerName(),
                plan.issuerCode(),
                value(was.year(), now.year(), heading.year()));
    }

    static boolean isOther(Heading heading, DraftDocument document) {
        return !Objects.equals(document.number(), heading.number())
                || !heading.symbol().equalsIgnoreCase(document.symbol())
                || !heading.issuedOn().equals(document.issuedOn());
    }

    private static <T> @Nullable T value(@Nullable T was, @Nullable T now, @Nullable T entered) {
        return now == null || now.equals(was) ? entered : now;
    }
}
