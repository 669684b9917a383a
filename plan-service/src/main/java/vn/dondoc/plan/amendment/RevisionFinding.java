package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;

/**
 * Something in the corrected document that a person must look at and that the plan's document did not have.
 *
 * @param index among the findings of the import; decided there
 * @param severity an ERROR inside an accepted change keeps the revision from being applied
 * @param message a Vietnamese sentence with what to do next
 * @param span in the corrected document's text; absent when it is about the whole
 * @param changes indexes of the changes that it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionFinding(
        int index,
        String code,
        Severity severity,
        String message,
        @Nullable Span span,
        @Nullable String suggestion,
        List<Integer> changes) {

    RevisionFinding in(List<Integer> found) {
        return new RevisionFinding(index, code, severity, message, span, suggestion, found);
    }

    boolean stands(ChangeView change) {
        var place = change.afterSpan();
        return span != null && place != null && place.contains(span);
    }

    /** What is wrong with the whole document concerns every change. */
    boolean blocks(List<Integer> accepted) {
        return severity == Severity.ERROR && (span == null || changes.stream().anyMatch(accepted::contains));
    }
}
