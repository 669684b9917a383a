package vn.dondoc.plan.importing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.cascade.link.LinkProposal;
import vn.dondoc.plan.importing.draft.Draft;
import vn.dondoc.plan.importing.draft.DraftAssignment;
import vn.dondoc.plan.importing.draft.DraftDuty;
import vn.dondoc.plan.importing.draft.DraftParty;
import vn.dondoc.plan.importing.draft.DraftRecipient;
import vn.dondoc.plan.importing.draft.DraftTask;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.task.NewTask;

/** What a draft needs before it can be a plan, and the plan that it becomes. */
final class ImportAcceptance {

    private ImportAcceptance() {}

    /**
     * @throws RuleViolation {@code import.number-missing}, {@code import.symbol-missing}, {@code import.date-missing},
     *     {@code import.issuer-missing}, {@code import.subject-missing}, {@code import.findings-open}
     */
    static NewPlan plan(UUID importId, Draft draft, String text) {
        required(draft.document().number(), "import.number-missing");
        var plan = words(importId, draft, text);
        requireDecided(draft);
        return plan;
    }

    /**
     * What a draft says, whatever of it is still open; a plan that was begun here has no number yet.
     *
     * @throws RuleViolation {@code import.symbol-missing}, {@code import.date-missing}, {@code import.issuer-missing}, {@code import.subject-missing}
     */
    static NewPlan words(UUID importId, Draft draft, String text) {
        var document = draft.document();
        var issuedOn = required(document.issuedOn(), "import.date-missing");
        var issuerCode = required(document.issuerCode(), "import.issuer-missing");
        return new NewPlan(
                importId,
                document.type(),
                document.number(),
                required(document.symbol(), "import.symbol-missing"),
                required(document.subject(), "import.subject-missing"),
                issuedOn,
                issuerCode,
                Objects.requireNonNullElse(document.issuer(), issuerCode),
                Objects.requireNonNullElse(document.planYear(), issuedOn.getYear()),
                text,
                tasks(draft.standingTasks()),
                draft.standingDuties().stream().map(ImportAcceptance::duty).toList(),
                draft.citations());
    }

    /** What the basis says that the plan carries out or rests on. */
    static List<LinkProposal> links(Draft draft) {
        return draft.relations().stream()
                .map(relation -> new LinkProposal(relation.kind(), relation.number(), relation.citation()))
                .toList();
    }

    private static void requireDecided(Draft draft) {
        if (draft.openErrors() > 0) {
            throw new RuleViolation("import.findings-open", draft.openErrors());
        }
    }

    private static <T> T required(@Nullable T given, String code) {
        if (given == null) {
            throw new RuleViolation(code);
        }
        return given;
    }

    /** The plan counts anew: what was left out leaves no gap, what was added stands in its place. */
    private static List<NewTask> tasks(List<DraftTask> standing) {
        return IntStream.range(0, standing.size())
                .mapToObj(i -> task(standing.get(i), i + 1))
                .toList();
    }

    private static NewTask task(DraftTask task, int ordinal) {
        List<NewTask.Party> parties =
                task.assignments().stream().map(ImportAcceptance::party).toList();
        return new NewTask(ordinal, task.text(), task.span(), task.time(), parties, task.citations());
    }

    private static NewTask.Party party(DraftAssignment assignment) {
        return new NewTask.Party(assignment.role(), assignment.phrase(), assignment.units());
    }

    private static Duty duty(DraftDuty duty) {
        var via = duty.via();
        return new Duty(
                UuidCreator.getTimeOrderedEpoch(),
                duty.name(),
                duty.kind(),
                duty.tier(),
                reporters(duty.reporters()),
                recipient(duty.recipient()),
                via == null ? null : recipient(via),
                duty.text(),
                duty.wording(),
                duty.namedOn(),
                duty.dueOn(),
                duty.dueRule(),
                duty.year(),
                duty.periodFrom(),
                duty.periodTo(),
                duty.trigger(),
                duty.span());
    }

    private static Duty.Reporters reporters(DraftParty party) {
        return new Duty.Reporters(party.phrase(), party.units());
    }

    private static Duty.Recipient recipient(DraftRecipient recipient) {
        return new Duty.Recipient(recipient.phrase(), recipient.unit());
    }
}
