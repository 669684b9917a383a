package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.finding.Finding;

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

    void decide(int index, Decision made) {
        findings.set(index, findings.get(index).decided(made));
    }

    int size() {
        return findings.size();
    }

    /** What a step complained of before and does not any more. */
    void resolve(String code) {
        findings.replaceAll(finding -> finding.code().equals(code) && finding.decision() == Decision.OPEN
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
