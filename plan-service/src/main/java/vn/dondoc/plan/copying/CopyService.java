package vn.dondoc.plan.copying;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.cascade.link.LinkAccess;
import vn.dondoc.plan.copying.content.CopyItem;
import vn.dondoc.plan.copying.content.CopyReviewer;
import vn.dondoc.plan.copying.content.ItemContext;
import vn.dondoc.plan.copying.content.UnitPlanContent;
import vn.dondoc.plan.notice.NoticeTexts;
import vn.dondoc.plan.plan.PlanService;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;
import vn.dondoc.plan.writing.PlanDrafting;
import vn.dondoc.plan.writing.WrittenPlanStore;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** The road of a copy: read the old plan, move it, ask the directory, store; never a transaction around the question. */
@ApplicationScoped
class CopyService {

    private static final int FURTHEST = 10;

    private final CopySource source;
    private final CopyStore store;
    private final PlanDrafting drafting;
    private final WrittenPlanStore written;
    private final PlanService plans;
    private final Units units;
    private final NoticeTexts texts;
    private final ObjectMapper json;

    CopyService(
            CopySource source,
            CopyStore store,
            PlanDrafting drafting,
            WrittenPlanStore written,
            PlanService plans,
            Units units,
            NoticeTexts texts,
            ObjectMapper json) {
        this.source = source;
        this.store = store;
        this.drafting = drafting;
        this.written = written;
        this.plans = plans;
        this.units = units;
        this.texts = texts;
        this.json = json;
    }

    /** @throws RuleViolation 404, 403, {@code copy.not-issued}, 400 {@code copy.year-unfit} and those of the writing of plans */
    PlanView copy(Actor actor, UUID planId, int year) {
        var old = source.issued(actor, planId);
        requireMay(actor, old.issuerCode());
        if (year <= old.year() || year > old.year() + FURTHEST) {
            throw RuleViolation.invalid("copy.year-unfit", String.valueOf(old.year()));
        }
        var moved = source.moved(old, year);
        return store.copy(actor, old, drafting.prepare(actor, moved.content()), moved.items());
    }

    /** @throws RuleViolation 404, 403, {@code copy.not-issued}, {@code copy.no-part}, {@code copy.unit-plan-exists}, 400 {@code unit.unknown} */
    PlanView unitPlan(Actor actor, UUID upperPlanId, UnitPlanRequest request) {
        var upper = source.issued(actor, upperPlanId);
        requireMay(actor, request.unitCode());
        var unit = units.find(request.unitCode(), null)
                .orElseThrow(() -> RuleViolation.invalid("unit.unknown", request.unitCode()));
        var content = new UnitPlanContent(upper, unit.ref());
        if (content.tasks().isEmpty()) {
            throw new RuleViolation("copy.no-part", unit.name());
        }
        return store.unitPlan(actor, upper, drafting.prepare(actor, content.written(request.symbol())));
    }

    /** @throws RuleViolation 404 when the actor may not see the plan, or it was not made of another one */
    CopyReview review(Actor actor, UUID planId) {
        var plan = plans.get(actor, planId);
        return view(
                actor,
                plan.issuerCode(),
                store.find(planId),
                written.content(actor, planId).content());
    }

    /** @throws RuleViolation 404, 403, 412, 428, those of {@link CopyReviewer}, {@code plan.already-issued} */
    CopyReview decide(Actor actor, UUID planId, @Nullable String ifMatch, ReviewRequest request) {
        var plan = plans.get(actor, planId);
        var copy = store.find(planId);
        requireMay(actor, plan.issuerCode());
        Etag.require(ifMatch, copy.version());
        var content = written.content(actor, planId);
        var reviewer = new CopyReviewer(json, content.content(), copy.items());
        request.decisions().forEach(said -> reviewer.decide(said.index(), said.decision(), said.value()));
        var now = reviewer.content();
        var changed = reviewer.isChanged() ? drafting.prepare(actor, now) : null;
        var decided = store.decide(actor, planId, ifMatch, reviewer.items(), content.version(), changed);
        return view(actor, plan.issuerCode(), decided, now);
    }

    private void requireMay(Actor actor, String issuerCode) {
        if (!may(actor, issuerCode)) {
            throw RuleViolation.forbidden();
        }
    }

    private boolean may(Actor actor, String issuerCode) {
        return LinkAccess.mayLink(actor, issuerCode, units.reaches(UnitScope.of(actor), issuerCode));
    }

    private CopyReview view(Actor actor, String issuerCode, PlanCopy copy, WrittenPlan content) {
        var context = new ItemContext(json, content);
        return new CopyReview(
                copy.planId(),
                copy.fromPlanId(),
                CopyReview.Counts.of(copy.items()),
                copy.items().stream()
                        .map(item -> CopyReview.Item.of(item, context.of(item), sentence(item)))
                        .toList(),
                may(actor, issuerCode),
                copy.version());
    }

    private String sentence(CopyItem item) {
        var key = "copy." + item.reason() + (item.reason().hasOther() && item.other() == null ? ".alone" : "");
        return texts.sentence(
                key,
                item.before(),
                Objects.requireNonNullElse(item.after(), ""),
                Objects.requireNonNullElse(item.other(), ""));
    }
}
