package vn.dondoc.plan.reading.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.reading.text.Span;

/** Collects the findings of one reading; a finding's index is its name inside the reading. */
public final class FindingLog {

    private record Place(String code, Span span) {}

    private static final int MOST = 1_000;
    private static final Finding TOO_MANY = new Finding(
            "findings.too-many",
            Severity.ERROR,
            "Văn bản có quá nhiều điểm cần kiểm tra, các điểm sau không được liệt kê; hãy kiểm tra lại tệp.",
            null,
            null);

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Place, Integer> known = new HashMap<>();

    /** Adds the finding unless the same code already stands at the same place, and returns its index. */
    public int add(Finding finding) {
        Span span = finding.span();
        return span == null
                ? append(finding)
                : known.computeIfAbsent(new Place(finding.code(), span), _ -> append(finding));
    }

    /** What comes after the last place is a text that nobody would check finding by finding. */
    private int append(Finding finding) {
        if (findings.size() < MOST) {
            findings.add(findings.size() == MOST - 1 ? TOO_MANY : finding);
        }
        return findings.size() - 1;
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }
}
