package vn.dondoc.plan.cascade;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.dondoc.plan.cascade.link.LinkedPlan;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.unitcopy.Units;

/** Who owes an own plan by the duties of a plan, within what the reader sees. */
@ApplicationScoped
class OwedReader {

    private final Units units;
    private final ObjectMapper json;

    OwedReader(Units units, ObjectMapper json) {
        this.units = units;
        this.json = json;
    }

    /** @param storedDuties as the plan keeps them */
    List<OwedPlans> of(String storedDuties, List<CascadeView.Lower> lower, Eyes eyes) {
        var duties =
                duties(storedDuties).stream().filter(OwedRules::asksForPlan).toList();
        var owing = duties.stream()
                .flatMap(duty -> duty.reporters().units().stream())
                .filter(unit -> eyes.sees(unit.code()))
                .distinct()
                .toList();
        var notices = units.notices(owing);
        var plans = lower.stream().map(CascadeView.Lower::plan).toList();
        return duties.stream().map(duty -> owed(duty, plans, notices, eyes)).toList();
    }

    private static OwedPlans owed(Duty duty, List<LinkedPlan> lower, Map<UnitRef, UnitNotice> notices, Eyes eyes) {
        var owing = duty.reporters().units().stream()
                .filter(unit -> eyes.sees(unit.code()))
                .map(unit -> {
                    var plan = OwedRules.counting(lower, unit.code()).orElse(null);
                    var state = OwedRules.state(plan, duty.dueOn(), eyes.today());
                    return new OwedPlans.Owing(unit, state, plan, notices.get(unit));
                })
                .toList();
        return new OwedPlans(duty.id(), duty.name(), duty.wording(), duty.dueOn(), owing, OwedPlans.Counts.of(owing));
    }

    private List<Duty> duties(String stored) {
        try {
            return json.readerForListOf(Duty.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored duties are no JSON", broken);
        }
    }
}
