package vn.dondoc.plan.writing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.PlanService;
import vn.dondoc.plan.plan.PlanView;

/** What of a written plan happens in one transaction; the directory is asked before, by {@link PlanDrafting}. */
@ApplicationScoped
public class WrittenPlanStore {

    @ApplicationScoped
    static class StoredContents implements PanacheRepositoryBase<StoredContent, UUID> {}

    private final StoredContents contents;
    private final PlanService plans;

    WrittenPlanStore(StoredContents contents, PlanService plans) {
        this.contents = contents;
        this.plans = plans;
    }

    /**
     * Makes a draft plan.
     *
     * @throws RuleViolation 403 when the actor writes no plans for the issuer
     */
    @Transactional
    public PlanView create(Actor actor, PreparedPlan prepared) {
        var plan = plans.write(actor, prepared.plan(), prepared.unresolved());
        contents.persist(new StoredContent(plan.id(), prepared.content()));
        return plan;
    }

    /**
     * Writes a draft plan anew.
     *
     * @throws RuleViolation 404, 403, 428, 412, {@code plan.already-issued}, {@code plan.not-written}
     */
    @Transactional
    public PlanView replace(Actor actor, UUID planId, @Nullable String ifMatch, PreparedPlan prepared) {
        var plan = plans.rewrite(actor, planId, ifMatch, prepared.plan(), prepared.unresolved());
        written(planId).rewrite(prepared.content());
        return plan;
    }

    /** @throws RuleViolation 404, {@code plan.not-written} */
    @Transactional
    public WrittenContent content(Actor actor, UUID planId) {
        var plan = plans.get(actor, planId);
        return new WrittenContent(written(planId).content(), plan.version());
    }

    private StoredContent written(UUID planId) {
        return contents.findByIdOptional(planId).orElseThrow(() -> new RuleViolation("plan.not-written"));
    }
}
