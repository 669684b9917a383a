package vn.dondoc.plan.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.amendment.comparison.Comparison;
import vn.dondoc.plan.amendment.comparison.Difference;
import vn.dondoc.plan.amendment.comparison.Judgement;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.task.Underway;

/** An open revision beside its plan as both are now: the changes, what was decided of them, and what keeps it from being applied. */
final class Review {

    private final PlanContent plan;
    private final Revision revision;
    private final Comparison comparison;
    private final List<Difference> differences;
    private final Map<UUID, Underway> underway;
    private final Map<UUID, UUID> documents;

    /** @param underway by task */
    Review(PlanContent plan, Revision revision, Map<UUID, Underway> underway) {
        this.plan = plan;
        this.revision = revision;
        this.underway = underway;
        this.documents = documents(plan);
        this.comparison = Comparison.of(plan, revision.document(), revision.judgements());
        this.differences = comparison.differences();
    }

    RevisionView view(List<RevisionAction> actions) {
        var changes = changes();
        return revision.view(changes, findings(changes), actions);
    }

    Comparison comparison() {
        return comparison;
    }

    List<ChangeView> changes() {
        return IntStream.range(0, differences.size())
                .mapToObj(i -> view(i, differences.get(i)))
                .toList();
    }

    /** Each with the changes that it stands in. */
    List<RevisionFinding> findings(List<ChangeView> changes) {
        return revision.notes().stream()
                .map(note -> note.in(changes.stream()
                        .filter(note::stands)
                        .map(ChangeView::index)
                        .toList()))
                .toList();
    }

    boolean isAccepted(Difference difference) {
        return revision.decisions().get(difference.key()) == ChangeDecision.ACCEPT;
    }

    /** @throws RuleViolation {@code revision.undecided}, {@code revision.written-whole}, {@code revision.findings-open} */
    void requireDecided() {
        var open = differences.stream()
                .filter(one -> !revision.decisions().containsKey(one.key()))
                .count();
        if (open > 0) {
            throw new RuleViolation("revision.undecided", open);
        }
        requireWhole();
        var changes = changes();
        var accepted = changes.stream()
                .filter(change -> change.decision() == ChangeDecision.ACCEPT)
                .map(ChangeView::index)
                .toList();
        var blocking = findings(changes).stream()
                .filter(note -> !accepted.isEmpty() && note.blocks(accepted))
                .count();
        if (blocking > 0) {
            throw new RuleViolation("revision.findings-open", blocking);
        }
    }

    /** What was written here is composed as one; parts of it would fit neither its text nor its content. */
    private void requireWhole() {
        if (revision.importId() == null && revision.decisions().containsValue(ChangeDecision.REJECT)) {
            throw new RuleViolation("revision.written-whole");
        }
    }

    /** @throws RuleViolation {@code revision.no-such-change} */
    Map<String, ChangeDecision> decisions(List<DecisionRequest.Decided> made) {
        Map<String, ChangeDecision> decisions = new HashMap<>(revision.decisions());
        for (var one : made) {
            if (one.index() >= differences.size()) {
                throw RuleViolation.invalid("revision.no-such-change", one.index());
            }
            var key = differences.get(one.index()).key();
            if (one.decision() == null) {
                decisions.remove(key);
            } else {
                decisions.put(key, one.decision());
            }
        }
        return decisions;
    }

    /** @throws RuleViolation {@code revision.no-such-part} */
    List<Judgement> judgements(List<DecisionRequest.Paired> made) {
        List<Judgement> judgements = new ArrayList<>(revision.judgements());
        for (var one : made) {
            require(one);
            judgements.removeIf(old ->
                    old.id().equals(one.id()) && (old.position() == one.position() || (one.same() && old.same())));
            judgements.add(new Judgement(one.id(), one.position(), one.same()));
        }
        return judgements;
    }

    private void require(DecisionRequest.Paired pair) {
        var isTask = plan.tasks().stream().anyMatch(task -> task.id().equals(pair.id()));
        var isDuty = plan.duties().stream().anyMatch(duty -> duty.id().equals(pair.id()));
        var document = revision.document();
        var last = isTask ? document.tasks().size() : isDuty ? document.duties().size() : 0;
        if (pair.position() > last) {
            throw RuleViolation.invalid("revision.no-such-part");
        }
    }

    private ChangeView view(int index, Difference one) {
        return new ChangeView(
                index,
                one.kind(),
                one.taskId(),
                one.dutyId(),
                one.position(),
                one.fields(),
                one.textDiff(),
                one.beforeSpan(),
                one.afterSpan(),
                documentOf(one),
                one.doubt() == null,
                one.doubt(),
                revision.decisions().get(one.key()),
                affects(one));
    }

    private Affects affects(Difference one) {
        var done = one.taskId() == null ? Underway.NOTHING : underway.getOrDefault(one.taskId(), Underway.NOTHING);
        return new Affects(done.begun(), one.movesDue() ? done.extended() : 0, one.joining(), one.leaving());
    }

    /** A new one's words come from the revision's own document. */
    private @Nullable UUID documentOf(Difference one) {
        var id = one.taskId() != null ? one.taskId() : one.dutyId();
        return id == null ? null : documents.getOrDefault(id, plan.importId());
    }

    /** By task or duty: the earlier document that an amendment left its words from. */
    private static Map<UUID, UUID> documents(PlanContent plan) {
        Map<UUID, UUID> documents = new HashMap<>();
        plan.tasks().forEach(task -> put(documents, task.id(), task.importId()));
        plan.duties().forEach(duty -> put(documents, duty.id(), duty.importId()));
        return documents;
    }

    private static void put(Map<UUID, UUID> documents, UUID id, @Nullable UUID document) {
        if (document != null) {
            documents.put(id, document);
        }
    }
}
