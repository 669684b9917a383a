package vn.dondoc.plan.importing.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.directory.Phrases;
import vn.dondoc.plan.reading.finding.Severity;

/** Works the directory's answers into a draft; without an answer the draft says so and can be checked again. */
public final class DraftResolver {

    /** Twice what 2,400 tasks of different units would ask; a document beyond that names its units by hand. */
    private static final int MOST_PHRASES = 5_000;

    private final Map<String, Phrases.Result> answers = new LinkedHashMap<>();
    private final FindingBook book;

    private DraftResolver(Draft draft) {
        this.book = new FindingBook(draft.findings());
    }

    /** What a draft wants to know: each phrase once, as of the document's date. */
    public static Phrases question(Draft draft) {
        var recipients = draft.duties().stream().flatMap(DraftResolver::recipients);
        var phrases = Stream.concat(draft.parties(), recipients)
                .filter(DraftParty::asksDirectory)
                .map(DraftParty::phrase)
                .filter(phrase -> phrase.length() <= Phrases.LONGEST)
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
        return new Phrases(phrases, draft.document().issuedOn());
    }

    public static Draft resolve(Draft draft, Optional<Directory.Answers> answered) {
        var resolver = new DraftResolver(draft);
        return answered.map(answers -> resolver.take(draft, answers)).orElseGet(() -> resolver.unanswered(draft));
    }

    private Draft unanswered(Draft draft) {
        book.add(ImportFindings.directoryUnavailable());
        return draft.withFindings(book.all());
    }

    private Draft take(Draft draft, Directory.Answers answered) {
        answered.phrases().forEach(result -> answers.put(result.phrase(), result));
        book.resolve(ImportFindings.DIRECTORY_UNAVAILABLE);
        book.resolve(ImportFindings.UNIT_UNRESOLVED);
        var tasks = draft.tasks().stream()
                .map(task -> task.parties(party -> party(party, Severity.ERROR)))
                .toList();
        var duties = draft.duties().stream().map(this::duty).toList();
        CitationRules.examine(answered.citations(), book);
        var resolved = draft.withWork(tasks, duties)
                .withCitations(answered.citations())
                .withFindings(book.all());
        return LeftOut.settle(DraftIndex.of(resolved));
    }

    private DraftDuty duty(DraftDuty duty) {
        var via = duty.via();
        return duty.between(
                party(duty.reporters(), Severity.WARNING),
                recipient(duty.recipient()),
                via == null ? null : recipient(via));
    }

    private DraftRecipient recipient(DraftRecipient recipient) {
        return recipient.asksDirectory()
                ? recipient.is(party(recipient.party(), Severity.WARNING).only(), false)
                : recipient;
    }

    private DraftParty party(DraftParty party, Severity whenUnknown) {
        if (!party.asksDirectory()) {
            return party;
        }
        var result = answers.get(party.phrase());
        var certain = result != null && result.resolved();
        if (!certain) {
            book.add(ImportFindings.unitUnresolved(whenUnknown, party.phrase(), party.span()));
        }
        return party.answered(result == null ? List.of() : result.units(), certain);
    }

    private static Stream<DraftParty> recipients(DraftDuty duty) {
        return Stream.of(Optional.of(duty.recipient()), Optional.<DraftRecipient>ofNullable(duty.via()))
                .flatMap(Optional::stream)
                .filter(DraftRecipient::asksDirectory)
                .map(DraftRecipient::party);
    }
}
