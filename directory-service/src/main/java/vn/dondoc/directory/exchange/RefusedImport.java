package vn.dondoc.directory.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import vn.dondoc.kit.Problem;

/** The problem of a file that was not taken, with its rows as further members (RFC 9457, 3.2). */
record RefusedImport(
        @JsonUnwrapped Problem problem,
        List<ImportResponse.ImportRow> rows,
        ImportResponse.ImportCounts counts,
        boolean applied,
        List<String> findings) {

    static RefusedImport of(Problem problem, ImportResponse outcome) {
        return new RefusedImport(problem, outcome.rows(), outcome.counts(), false, outcome.findings());
    }
}
