package vn.dondoc.plan.copying.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.copying.moving.Cited;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.text.DocumentType;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.referencecopy.ReferenceNotice;

/**
 * A mention of another document in the old plan, as its text reads without line breaks.
 *
 * @param notice what happened to the document since
 */
record CitedMention(
        String words, Citation citation, @Nullable ReferenceNotice notice) {

    /** @param text the plan's document, which the citations' spans index */
    static List<CitedMention> of(PlanView plan, String text) {
        List<CitedMention> mentions = new ArrayList<>();
        for (var index = 0; index < plan.citations().size(); index++) {
            var citation = plan.citations().get(index);
            var span = citation.span();
            if (span.end() <= text.length()) {
                var words = LogicalText.of(text.substring(span.start(), span.end()))
                        .whole()
                        .text();
                mentions.add(new CitedMention(words.strip(), citation, notice(plan, index)));
            }
        }
        return mentions;
    }

    private static @Nullable ReferenceNotice notice(PlanView plan, int index) {
        return Objects.requireNonNullElse(plan.notices(), List.<ReferenceNotice>of()).stream()
                .filter(notice -> notice.concerns(List.of(index)))
                .findFirst()
                .orElse(null);
    }

    Cited cited() {
        return new Cited(words, citation.title() != null);
    }

    /** Whether it stands for itself: neither inside another's title nor a short form of an earlier one. */
    boolean isWhole() {
        return citation.parent() == null && citation.shortFor() == null;
    }

    /** "Kế hoạch … năm 2024": what the new year has one of its own for. */
    boolean isPlanOf(int year) {
        var date = citation.date();
        var named = words.contains(String.valueOf(year)) || (date != null && date.getYear() == year);
        return named && DocumentType.nameOf(citation.type()).equals("Kế hoạch");
    }

    /** The successor with type and number; its date, issuer and title are for a person to add. */
    @Nullable
    String successor() {
        var by = notice == null || notice.kind() != ReferenceNotice.Kind.REPLACED ? null : notice.byNumber();
        return by == null ? null : type(by) + " số " + by;
    }

    /** The successor may be of another type, which its symbol tells. */
    private String type(String number) {
        var symbol = number.replaceFirst("^\\d+\\p{Ll}?[/-](?:\\d{4}/)?", "").split("[-/]", 2)[0];
        var name = DocumentType.nameOf(symbol);
        return name.equals(symbol) ? DocumentType.nameOf(citation.type()) : name;
    }
}
