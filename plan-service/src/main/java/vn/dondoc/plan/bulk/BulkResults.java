package vn.dondoc.plan.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each row, in the order of the request. */
public record BulkResults(List<Row> results) {

    public enum Status {
        CHANGED,
        REFUSED
    }

    /**
     * @param problem why the row was refused
     * @param version of the assignment after the change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            UUID assignmentId,
            Status status,
            @Nullable RowProblem problem,
            @Nullable Integer version) {}

    /**
     * @param code stable, as in the problems of single changes; {@code http.412} for a stale version
     * @param title in the reader's language
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowProblem(
            String code, String title, @Nullable String detail) {}
}
