package vn.dondoc.plan.importing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Works a person's additions, corrections and decisions into a draft. */
public final class DraftAmender {

    private final Function<String, KnownUnit> units;

    /** @param units the unit of a code; refuses a code that is not known */
    public DraftAmender(Function<String, KnownUnit> units) {
        this.units = units;
    }

    /** @throws RuleViolation {@code import.no-such-part} when an index or ordinal names nothing */
    public Draft amend(Draft draft, Amendment amendment) {
        var amended = draft.withDocument(document(draft.document(), amendment))
                .withWork(tasks(draft, amendment), duties(draft, amendment));
        var book = new FindingBook(draft.findings());
        cure(book, draft, amendment);
        orEmpty(amendment.findings()).forEach(made -> {
            require(made.index() < book.size());
            book.decide(made.index(), made.decision());
        });
        return settled(amended.withFindings(book.all()));
    }

    private static void cure(FindingBook book, Draft draft, Amendment amendment) {
        for (var correction : orEmpty(amendment.tasks())) {
            book.resolve(
                    Cures.of(correction),
                    draft.tasks().get(correction.ordinal() - 1).findings());
        }
        for (var correction : orEmpty(amendment.duties())) {
            book.resolve(
                    Cures.of(correction), draft.duties().get(correction.index()).findings());
        }
    }

    /** What the draft complained of and now has. */
    public static Draft settled(Draft draft) {
        var book = new FindingBook(draft.findings());
        settle(book, "document.no-number", draft.document().number());
        settle(book, "document.no-date", draft.document().issuedOn());
        settle(book, "document.no-subject", draft.document().subject());
        settle(book, "document.no-year", draft.document().planYear());
        draft.parties()
                .filter(DraftParty::chosen)
                .forEach(party -> book.resolve(ImportFindings.UNIT_UNRESOLVED, party.span()));
        return draft.withFindings(book.all());
    }

    private static void settle(FindingBook book, String code, @Nullable Object present) {
        if (present != null) {
            book.resolve(code);
        }
    }

    private DraftDocument document(DraftDocument before, Amendment given) {
        var document = before;
        document = given.symbol() == null ? document : document.withSymbol(given.symbol());
        document = given.number() == null ? document : document.withNumber(given.number());
        document = given.subject() == null ? document : document.withSubject(given.subject());
        document = given.issuedOn() == null ? document : document.withIssuedOn(given.issuedOn());
        return given.issuerCode() == null ? document : issued(document, units.apply(given.issuerCode()));
    }

    public static DraftDocument issued(DraftDocument document, KnownUnit issuer) {
        return document.withIssuer(issuer.code(), issuer.name(), issuer.symbol());
    }

    private List<DraftTask> tasks(Draft draft, Amendment amendment) {
        var tasks = new ArrayList<>(draft.tasks());
        for (var correction : orEmpty(amendment.tasks())) {
            var at = correction.ordinal() - 1;
            require(at < tasks.size());
            tasks.set(at, corrected(tasks.get(at), correction));
        }
        return tasks;
    }

    private DraftTask corrected(DraftTask task, Amendment.TaskCorrection correction) {
        var assignments = new ArrayList<>(task.assignments());
        for (var change : orEmpty(correction.assignments())) {
            require(change.index() < assignments.size());
            var assignment = assignments.get(change.index());
            assignments.set(change.index(), assignment.with(assignment.party().chosen(refs(change.units()))));
        }
        for (var added : orEmpty(correction.added())) {
            assignments.add(DraftAssignment.added(added.role(), refs(added.units()), task.span()));
        }
        return timed(worded(task.withAssignments(assignments), correction.text()), correction);
    }

    private static DraftTask worded(DraftTask task, @Nullable String text) {
        return text == null ? task : task.worded(text);
    }

    private static DraftTask timed(DraftTask task, Amendment.TaskCorrection correction) {
        var due = correction.dueOn() == null ? task : task.dueOn(correction.dueOn());
        return correction.dueRule() == null ? due : due.ruled(correction.dueRule());
    }

    private List<DraftDuty> duties(Draft draft, Amendment amendment) {
        var duties = new ArrayList<>(draft.duties());
        for (var correction : orEmpty(amendment.duties())) {
            require(correction.index() < duties.size());
            duties.set(correction.index(), corrected(duties.get(correction.index()), correction));
        }
        return duties;
    }

    private DraftDuty corrected(DraftDuty duty, Amendment.DutyCorrection correction) {
        var reporters = correction.reporters() == null
                ? duty.reporters()
                : duty.reporters().chosen(refs(correction.reporters()));
        var recipient = correction.recipient() == null
                ? duty.recipient()
                : duty.recipient().is(units.apply(correction.recipient()).ref(), true);
        var changed = duty.between(reporters, recipient, duty.via());
        var due = correction.dueOn() == null ? changed : changed.dueOn(correction.dueOn());
        return correction.dueRule() == null ? due : due.ruled(correction.dueRule());
    }

    private List<UnitRef> refs(List<String> codes) {
        return codes.stream().map(units).map(KnownUnit::ref).toList();
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return Objects.requireNonNullElse(given, List.of());
    }

    private static void require(boolean exists) {
        if (!exists) {
            throw RuleViolation.invalid("import.no-such-part");
        }
    }
}
