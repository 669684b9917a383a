package vn.dondoc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.importing.draft.Amendment;
import vn.dondoc.plan.importing.draft.Draft;
import vn.dondoc.plan.importing.draft.DraftAdder;
import vn.dondoc.plan.importing.draft.DraftAmender;
import vn.dondoc.plan.importing.draft.DraftDocument;
import vn.dondoc.plan.importing.draft.DraftReader;
import vn.dondoc.plan.importing.draft.DraftResolver;
import vn.dondoc.plan.importing.progress.ImportStage;
import vn.dondoc.plan.plan.DeadlineSettings;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.Units;

/** The road of an import: read, ask the directory, store; never a transaction around the question. */
@ApplicationScoped
class ImportService {

    private final DocumentGate gate;
    private final Directory directory;
    private final ImportStore store;
    private final Units units;
    private final DraftReader reader;

    ImportService(DocumentGate gate, Directory directory, ImportStore store, Units units, DeadlineSettings deadlines) {
        this.gate = gate;
        this.directory = directory;
        this.store = store;
        this.units = units;
        this.reader = new DraftReader(deadlines.beforeMeansPreviousDay());
    }

    /** @throws RuleViolation when the file is refused; nothing of it is kept */
    ImportView add(Actor actor, Upload upload) {
        var file = gate.open(upload);
        var draft = DraftAmender.settled(issued(actor, upload, read(upload, file.source())));
        upload.course().at(ImportStage.CHECKING);
        var asked = asked(draft, file.text());
        upload.course().at(ImportStage.SAVING);
        return store.add(actor, file, asked);
    }

    Page<ImportRow> list(Actor actor, ImportFilter filter) {
        return store.list(actor, filter);
    }

    ImportView get(Actor actor, UUID id) {
        return store.get(actor, id);
    }

    String text(Actor actor, UUID id) {
        return store.text(actor, id);
    }

    /** @throws RuleViolation {@code unit.unknown}, {@code import.no-such-part}, {@code import.nothing-marked}, 404, 412, 428 */
    ImportView amend(Actor actor, UUID id, @Nullable String ifMatch, Amendment amendment) {
        var amended = amended(store.draftToChange(actor, id, ifMatch), amendment);
        var settled = amendment.asksDirectory() ? added(amended, store.text(actor, id), amendment) : amended;
        return store.change(actor, id, ifMatch, "plan.import-amended", _ -> settled);
    }

    private Draft added(Draft draft, String text, Amendment amendment) {
        var adder = new DraftAdder(reader);
        return asked(amendment.adds() ? adder.add(draft, text, amendment) : draft, text);
    }

    /** Asks the directory again; what a person chose stays. */
    ImportView recheck(Actor actor, UUID id, @Nullable String ifMatch) {
        var checked = asked(store.draftToChange(actor, id, ifMatch), store.text(actor, id));
        return store.change(actor, id, ifMatch, "plan.import-rechecked", _ -> checked);
    }

    PlanView accept(Actor actor, UUID id, @Nullable String ifMatch) {
        return store.accept(actor, id, ifMatch);
    }

    private Draft read(Upload upload, Extracted source) {
        var known = new KnownFacts(upload.number(), upload.issuedOn());
        var draft = reader.draft(PlanReader.read(source, known, upload.course().watch(ImportStage.UNDERSTANDING)));
        return upload.number() == null
                ? draft
                : draft.withDocument(draft.document().withNumber(upload.number()));
    }

    /** The issuer is whom the sender names, else the sender's own unit. */
    private Draft issued(Actor actor, Upload upload, Draft draft) {
        var document = draft.document();
        var own = actor.unit();
        if (upload.issuerCode() != null) {
            return draft.withDocument(DraftAmender.issued(document, unit(upload.issuerCode(), document.issuedOn())));
        }
        return own == null ? draft : draft.withDocument(issuedByOwn(document, own));
    }

    /** A unit that the copy has not heard of yet keeps the name that stands in the document. */
    private DraftDocument issuedByOwn(DraftDocument document, String own) {
        return units.find(own, document.issuedOn())
                .map(unit -> DraftAmender.issued(document, unit))
                .orElseGet(() -> document.withIssuer(own, document.issuer() == null ? own : document.issuer(), null));
    }

    private Draft asked(Draft draft, String text) {
        return DraftResolver.resolve(draft, directory.ask(DraftResolver.question(draft), text));
    }

    /** A document names its units as they were on its day. */
    private Draft amended(Draft draft, Amendment amendment) {
        var day = amendment.issuedOn() == null ? draft.document().issuedOn() : amendment.issuedOn();
        return new DraftAmender(code -> unit(code, day)).amend(draft, amendment);
    }

    private KnownUnit unit(String code, @Nullable LocalDate day) {
        return units.find(code, day).orElseThrow(() -> RuleViolation.invalid("unit.unknown", code));
    }
}
