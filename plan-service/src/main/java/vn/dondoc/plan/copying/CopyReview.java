package vn.dondoc.plan.copying;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.copying.content.CopyDecision;
import vn.dondoc.plan.copying.content.CopyItem;
import vn.dondoc.plan.copying.content.CopyKind;
import vn.dondoc.plan.copying.content.CopyReason;
import vn.dondoc.plan.copying.content.ItemContext;

/**
 * What has to be decided of a plan that was made of last year's.
 *
 * @param fromPlanId the old plan
 * @param mayDecide whether the sender may
 * @param version for {@code If-Match}
 */
public record CopyReview(
        UUID planId, UUID fromPlanId, Counts counts, List<Item> items, boolean mayDecide, int version) {

    /**
     * @param dates days and years that were moved
     * @param replacedReferences documents that have a successor
     * @param references citations to look at, the replaced ones too
     * @param units units that ended or have another name
     * @param open items without a decision; none may be left at the issue
     * @param unsure of them, those that must not be accepted without looking
     */
    public record Counts(long dates, long replacedReferences, long references, long units, long open, long unsure) {

        static Counts of(List<CopyItem> items) {
            return new Counts(
                    items.stream()
                            .filter(item -> item.kind() == CopyKind.DATE && item.isMoved())
                            .count(),
                    items.stream()
                            .filter(item -> item.reason() == CopyReason.REPLACED)
                            .count(),
                    items.stream()
                            .filter(item -> item.kind() == CopyKind.REFERENCE)
                            .count(),
                    items.stream().filter(item -> item.kind() == CopyKind.UNIT).count(),
                    items.stream().filter(CopyItem::isOpen).count(),
                    items.stream().filter(item -> item.isOpen() && !item.sure()).count());
        }
    }

    /**
     * One of them; places, words and codes as in {@link CopyItem}.
     *
     * @param context the words that it stands in, as in {@link ItemContext}
     * @param sentence why the item is there and what to do, in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int index,
            CopyKind kind,
            String place,
            int at,
            String before,
            @Nullable String after,
            CopyReason reason,
            @Nullable String other,
            CopyItem.@Nullable UnitCodes codes,
            boolean sure,
            @Nullable CopyDecision decision,
            @Nullable String value,
            String context,
            String sentence) {

        static Item of(CopyItem item, String context, String sentence) {
            return new Item(
                    item.index(),
                    item.kind(),
                    item.place(),
                    item.at(),
                    item.before(),
                    item.after(),
                    item.reason(),
                    item.other(),
                    item.codes(),
                    item.sure(),
                    item.decision(),
                    item.value(),
                    context,
                    sentence);
        }
    }
}
