package vn.dondoc.plan.reading.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.reading.text.Span;

/** Collects the findings of one reading; a finding's index is its name inside the reading. */
public final class FindingLog {

    private record Place(String code, Span span) {}

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Place, Integer> known = new HashMap<>();

    /** Adds the finding unless the same code already stands at the same place, and returns its index. */
    public int add(Finding finding) {
        Span span = finding.span();
        return span == null
                ? append(finding)
                : known.computeIfAbsent(new Place(finding.code(), span), _ -> append(finding));
    }

    private int append(Finding finding) {
        findings.add(finding);
        return findings.size() - 1;
    }

    public List<Finding> all() {
        return List.copyOf(findings);
    }
}
