package vn.dondoc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.amendment.RevisionIntake;
import vn.dondoc.plan.amendment.RevisionView;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.importing.draft.Draft;
import vn.dondoc.plan.importing.draft.DraftAmender;
import vn.dondoc.plan.importing.draft.DraftReader;
import vn.dondoc.plan.importing.draft.DraftResolver;
import vn.dondoc.plan.importing.progress.ImportStage;
import vn.dondoc.plan.plan.DeadlineSettings;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.source.Extracted;

/** The road of a corrected document: through the same gate and reader as an import, then beside its plan. */
@ApplicationScoped
class RevisionUpload {

    private final DocumentGate gate;
    private final Directory directory;
    private final ImportStore store;
    private final RevisionIntake revisions;
    private final DraftReader reader;

    RevisionUpload(
            DocumentGate gate,
            Directory directory,
            ImportStore store,
            RevisionIntake revisions,
            DeadlineSettings deadlines) {
        this.gate = gate;
        this.directory = directory;
        this.store = store;
        this.revisions = revisions;
        this.reader = new DraftReader(deadlines.beforeMeansPreviousDay());
    }

    /** @throws RuleViolation 404, 403, {@code plan.ended}, {@code revision.open}, or when the file is refused; nothing of it is kept */
    RevisionView add(Actor actor, UUID planId, Upload upload) {
        var plan = revisions.toRevise(actor, planId);
        var file = gate.open(upload);
        upload.course().at(ImportStage.UNDERSTANDING);
        var draft = DraftAmender.settled(draft(plan, upload, file.source()));
        upload.course().at(ImportStage.CHECKING);
        var asked = DraftResolver.resolve(draft, directory.ask(DraftResolver.question(draft), file.text()));
        upload.course().at(ImportStage.SAVING);
        return store.addRevision(actor, file, asked, planId);
    }

    /** Days without a year are read by the plan's day, unless the document has its own. */
    private Draft draft(PlanContent plan, Upload upload, Extracted source) {
        var own = read(source, new KnownFacts(upload.number(), upload.issuedOn()));
        var before = read(new Extracted(plan.text()), KnownFacts.NONE);
        var document = RevisedHeading.of(plan, before.document(), own.document());
        var dated = own.document().issuedOn() != null;
        var draft = dated ? own : read(source, new KnownFacts(document.number(), document.issuedOn()));
        var ofPlan = draft.withDocument(document);
        return plan.isInForce() && RevisedHeading.isOther(plan.heading(), document)
                ? ofPlan.ofOther(plan.heading().reference())
                : ofPlan;
    }

    private Draft read(Extracted source, KnownFacts known) {
        return reader.draft(PlanReader.read(source, known));
    }
}
