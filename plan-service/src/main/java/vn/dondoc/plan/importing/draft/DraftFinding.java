package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;

/**
 * Something in the document that a person must look at.
 *
 * @param code stable, for programs
 * @param severity an open ERROR keeps the draft from being accepted
 * @param message a Vietnamese sentence with what to do next
 * @param span where it is; absent when it is about what is missing
 * @param suggestion what was probably meant; never applied by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftFinding(
        String code,
        Severity severity,
        String message,
        @Nullable Span span,
        @Nullable String suggestion,
        Decision decision) {

    static DraftFinding open(Finding found) {
        return new DraftFinding(
                found.code(), found.severity(), found.message(), found.span(), found.suggestion(), Decision.OPEN);
    }

    DraftFinding decided(Decision made) {
        return new DraftFinding(code, severity, message, span, suggestion, made);
    }

    public boolean blocksAcceptance() {
        return severity == Severity.ERROR && decision == Decision.OPEN;
    }
}
