package vn.dondoc.plan.importing.draft;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.KnownUnit;

/** Works a person's additions, corrections and decisions into a draft. */
public final class DraftAmender {

    private final Function<String, KnownUnit> units;
    private final WorkAmender work;

    /** @param units the unit of a code; refuses a code that is not known */
    public DraftAmender(Function<String, KnownUnit> units) {
        this.units = units;
        this.work = new WorkAmender(units);
    }

    /** @throws RuleViolation {@code import.no-such-part} when an index or ordinal names nothing */
    public Draft amend(Draft draft, Amendment amendment) {
        var amended = draft.withDocument(document(draft.document(), amendment))
                .withWork(work.tasks(draft, amendment), work.duties(draft, amendment));
        var book = new FindingBook(draft.findings());
        cure(book, draft, amendment);
        Amendment.orEmpty(amendment.findings()).forEach(made -> {
            Amendment.requirePart(made.index() < book.size());
            book.decide(made.index(), made.decision());
        });
        return settled(amended.withFindings(book.all()));
    }

    private static void cure(FindingBook book, Draft draft, Amendment amendment) {
        for (var correction : Amendment.orEmpty(amendment.tasks())) {
            book.resolve(
                    Cures.of(correction),
                    draft.tasks().get(correction.ordinal() - 1).findings());
        }
        for (var correction : Amendment.orEmpty(amendment.duties())) {
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
        settle(book, "plan.no-tasks", first(draft.standingTasks()));
        settle(book, "plan.no-duties", first(draft.standingDuties()));
        return LeftOut.settle(draft.withFindings(book.all()));
    }

    private static <T> @Nullable T first(List<T> standing) {
        return standing.isEmpty() ? null : standing.getFirst();
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
}
