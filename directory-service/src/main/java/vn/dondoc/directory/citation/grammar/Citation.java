package vn.dondoc.directory.citation.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Span;

/**
 * One mention of a document.
 *
 * @param type what the text calls it
 * @param number as the vocabulary spells it; of a short mention ("Chỉ thị số 07") the full number that it stands for
 * @param date the day of issue, null when the text gives none or a damaged one
 * @param dateText the date as written, or null
 * @param issuer as written, with session ("Hội nghị lần thứ tám của …"), or null
 * @param title without its quotes and without "về"; with the year or place that follows an inner citation; or null
 * @param span from the type to the end of the title
 * @param parent index of the citation whose title holds this one, or null
 * @param shortFor index of the earlier full mention that a short one stands for, or null
 */
public record Citation(
        DocumentType type,
        String number,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable String issuer,
        @Nullable String title,
        Span span,
        @Nullable Integer parent,
        @Nullable Integer shortFor,
        List<Finding> findings) {

    public Citation {
        findings = List.copyOf(findings);
    }

    Citation with(Finding finding) {
        var more = new ArrayList<>(findings);
        more.add(finding);
        return new Citation(type, number, date, dateText, issuer, title, span, parent, shortFor, more);
    }
}
