package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;

/** The findings of a draft while a step works on it: added once, never removed, so that indexes hold. */
final class FindingBook {

    private final List<DraftFinding> findings;

    FindingBook(List<DraftFinding> findings) {
        this.findings = new ArrayList<>(findings);
    }

    /** The same code at the same place is one finding; what was resolved and is wrong again is open again. */
    void add(Finding found) {
        for (var i = 0; i < findings.size(); i++) {
            if (findings.get(i).is(found)) {
                reopen(i);
                return;
            }
        }
        findings.add(DraftFinding.open(found));
    }

    /** Whether exactly this place already has a finding: two readers need not complain of one slip. */
    boolean hasPlace(@Nullable Span place) {
        return place != null && findings.stream().anyMatch(finding -> place.equals(finding.span()));
    }

    void decide(int index, Decision made) {
        findings.set(index, findings.get(index).decided(made));
    }

    int size() {
        return findings.size();
    }

    /** What a step complained of before and does not any more; a person's decision stands. */
    void resolve(String code) {
        resolveWhere(finding -> finding.code().equals(code));
    }

    void resolve(String code, @Nullable Span place) {
        resolveWhere(finding -> finding.code().equals(code) && Objects.equals(place, finding.span()));
    }

    /** What a person has put right about the thing that these findings belong to. */
    void resolve(Set<String> codes, List<Integer> among) {
        for (int index : among) {
            var finding = findings.get(index);
            if (finding.decision() == Decision.OPEN && codes.contains(finding.code())) {
                decide(index, Decision.RESOLVED);
            }
        }
    }

    private void resolveWhere(Predicate<DraftFinding> gone) {
        findings.replaceAll(finding -> finding.decision() == Decision.OPEN && gone.test(finding)
                ? finding.decided(Decision.RESOLVED)
                : finding);
    }

    private void reopen(int index) {
        if (findings.get(index).decision() == Decision.RESOLVED) {
            findings.set(index, findings.get(index).decided(Decision.OPEN));
        }
    }

    List<DraftFinding> all() {
        return findings;
    }
}
