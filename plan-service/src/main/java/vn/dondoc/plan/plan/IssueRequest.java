package vn.dondoc.plan.plan;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Number and date of a plan that was written here; an imported one has its own.
 *
 * @param number the next of the register when absent; "5" is written "05"
 * @param issuedOn today when absent; not in the future
 */
public record IssueRequest(
        @Nullable @Pattern(regexp = "\\d{1,5}[a-zđ]?") String number,
        @Nullable LocalDate issuedOn) {

    static final IssueRequest PLAIN = new IssueRequest(null, null);
}
