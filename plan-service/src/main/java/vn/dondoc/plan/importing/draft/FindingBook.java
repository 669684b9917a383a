package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;

/** The findings of a draft while a step works on it: added once, never removed, so that indexes hold. */
final class FindingBook {

    private final List<DraftFinding> findings;
    private final Map<Place, Integer> places = new HashMap<>();
    private final Set<Span> spans = new HashSet<>();

    /** A long document has thousands of findings: each is looked up, never searched for. */
    private record Place(String code, @Nullable Span span) {}

    FindingBook(List<DraftFinding> findings) {
        this.findings = new ArrayList<>(findings.size());
        findings.forEach(this::append);
    }

    private void append(DraftFinding finding) {
        places.putIfAbsent(new Place(finding.code(), finding.span()), findings.size());
        if (finding.span() != null) {
            spans.add(finding.span());
        }
        findings.add(finding);
    }

    /** The same code at the same place is one finding; what was resolved and is wrong again is open again. */
    void add(Finding found) {
        var known = places.get(new Place(found.code(), found.span()));
        if (known == null) {
            append(DraftFinding.open(found));
        } else {
            reopen(known);
        }
    }

    /** Whether exactly this place already has a finding: two readers need not complain of one slip. */
    boolean hasPlace(@Nullable Span place) {
        return place != null && spans.contains(place);
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
