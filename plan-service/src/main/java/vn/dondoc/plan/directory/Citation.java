package vn.dondoc.plan.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;

/**
 * One mention of a legal document, as the directory read it.
 *
 * @param type as the vocabulary spells it
 * @param number with its symbol, "07/CT-BCA-V28"
 * @param dateText as written, "20/001/2022"
 * @param parent index of the citation whose title holds this one
 * @param shortFor index of the full citation that this short one repeats
 * @param referenceId the directory's record of the document, where it has one
 * @param differences what this mention says otherwise than the record
 * @param recommended how to cite the document in full
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(
        String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String dateText,
        @Nullable String issuer,
        @Nullable String title,
        Span span,
        @Nullable Integer parent,
        @Nullable Integer shortFor,
        @Nullable UUID referenceId,
        List<CitedDifference> differences,
        List<Finding> findings,
        @Nullable String recommended) {

    public Citation {
        differences = differences == null ? List.of() : List.copyOf(differences);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    /** The same mention at another place. */
    public Citation at(Span place) {
        return new Citation(
                type,
                number,
                date,
                dateText,
                issuer,
                title,
                place,
                null,
                null,
                referenceId,
                differences,
                findings,
                recommended);
    }

    /**
     * @param field date, title or issuer
     * @param cited what the mention says
     * @param recorded what the directory holds
     * @param grade how much it matters, in the directory's words
     */
    public record CitedDifference(String field, String cited, String recorded, String grade) {

        /** Spelling and abbreviation are the writer's freedom; other words or another day may be another document. */
        public boolean matters() {
            return grade.startsWith("OTHER_");
        }
    }

    /** The text in which citations are looked for; spans index its NFC form. */
    public record Query(String text) {}

    public record Answer(String text, List<Citation> citations) {}
}
