package vn.dondoc.plan.writing.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.PlanService;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.Units;
import vn.dondoc.plan.writing.WrittenContent;
import vn.dondoc.plan.writing.WrittenPlanStore;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** Plans as files. */
@ApplicationScoped
class PlanPapers {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PlanService plans;
    private final WrittenPlanStore contents;
    private final Units units;
    private final EntityManager database;
    private final PaperSettings settings;

    PlanPapers(
            PlanService plans, WrittenPlanStore contents, Units units, EntityManager database, PaperSettings settings) {
        this.plans = plans;
        this.contents = contents;
        this.units = units;
        this.database = database;
        this.settings = settings;
    }

    /** @throws RuleViolation 404 when the actor may not see the plan */
    @Transactional
    PlanFile docx(Actor actor, UUID planId) {
        var plan = plans.get(actor, planId);
        var content = ownFile(plan.importId()).orElseGet(() -> laidOut(actor, plan));
        return new PlanFile(name(plan), content);
    }

    private byte[] laidOut(Actor actor, PlanView plan) {
        var written = plan.importId() == null ? contents.content(actor, plan.id()) : null;
        return DocxWriter.write(PlanPaper.of(head(plan), plans.text(actor, plan.id()), content(written)));
    }

    private static @Nullable WrittenPlan content(@Nullable WrittenContent written) {
        return written == null ? null : written.content();
    }

    private PaperHead head(PlanView plan) {
        var waits = plan.importId() == null && plan.number() == null;
        return new PaperHead(
                plan.issuerName(),
                parent(plan),
                plan.number(),
                plan.symbol(),
                settings.place(),
                waits ? null : plan.issuedOn(),
                plan.subject());
    }

    private @Nullable String parent(PlanView plan) {
        return units.find(plan.issuerCode(), plan.issuedOn())
                .map(KnownUnit::parentCode)
                .flatMap(code -> units.find(code, plan.issuedOn()))
                .map(KnownUnit::name)
                .orElse(null);
    }

    private Optional<byte[]> ownFile(@Nullable UUID importId) {
        List<?> found = database.createNativeQuery("""
                        select f.content from plan_import_file f join plan_import i on i.id = f.import_id
                        where i.id = :id and i.media_type = :type""", byte[].class)
                .setParameter("id", importId)
                .setParameter("type", DOCX)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** "05-KH-VPUB.docx". */
    private static String name(PlanView plan) {
        var number = plan.number() == null ? "" : plan.number() + "-";
        return (number + plan.symbol()).replaceAll("[^\\p{L}\\d.-]", "-") + ".docx";
    }
}
