package vn.dondoc.plan.copying.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.plan.copying.moving.YearShift;

/** What has become of the documents that a text cites. */
final class ReferenceItems {

    private final List<CitedMention> mentions;
    private final YearShift shift;

    ReferenceItems(List<CitedMention> mentions, YearShift shift) {
        this.mentions = mentions;
        this.shift = shift;
    }

    /** In the words as they were moved, which left citations alone; {@code at} is where the old mention stands. */
    List<CopyItem> in(String place, String words) {
        return mentions.stream()
                .filter(CitedMention::isWhole)
                .distinct()
                .flatMap(mention -> item(mention, place).stream().flatMap(item -> everywhere(item, words)))
                .distinct()
                .toList();
    }

    private static Stream<CopyItem> everywhere(CopyItem item, String words) {
        return Stream.iterate(words.indexOf(item.before()), at -> at >= 0, at -> words.indexOf(item.before(), at + 1))
                .map(item::shifted);
    }

    private Optional<CopyItem> item(CitedMention mention, String place) {
        var notice = mention.notice();
        if (notice != null) {
            return Optional.of(
                    item(mention, place, CopyReason.of(notice.kind())).telling(notice.byNumber()));
        }
        if (mention.isPlanOf(shift.from())) {
            return Optional.of(item(mention, place, CopyReason.OLD_PLAN));
        }
        return mention.citation().referenceId() == null
                ? Optional.of(item(mention, place, CopyReason.UNKNOWN_DOCUMENT))
                : Optional.empty();
    }

    private static CopyItem item(CitedMention mention, String place, CopyReason reason) {
        var amended = reason == CopyReason.AMENDED;
        var after = amended ? mention.words() : mention.successor();
        return CopyItem.open(CopyKind.REFERENCE, place, 0, mention.words(), after, reason, amended);
    }
}
