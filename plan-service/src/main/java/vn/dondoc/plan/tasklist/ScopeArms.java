package vn.dondoc.plan.tasklist;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The arms of whose parts are listed: of a plan, a unit, some offices or all. */
final class ScopeArms {

    private final ListPath path;
    private final ListScope scope;
    private final TaskSort sort;

    private ScopeArms(ListPath path, ListScope scope, TaskSort sort) {
        this.path = path;
        this.scope = scope;
        this.sort = sort;
    }

    static void add(ListPath path, ListScope scope, TaskFilter filter) {
        var arms = new ScopeArms(path, scope, filter.sort);
        if (filter.planId != null) {
            arms.ofPlan(filter.planId);
        } else {
            arms.ofScope();
        }
    }

    private void ofScope() {
        switch (scope.kind()) {
            case NOTHING -> path.every("false");
            case UNIT -> path.every(ofUnit());
            case OFFICES -> path.split(sort == TaskSort.UNIT ? List.of(Arm.of(among(codes()))) : ofOffices());
            case ALL -> ofMany(scope.units());
        }
    }

    private void ofMany(@Nullable List<String> units) {
        if (units != null) {
            path.everyOrCheck(among(units), sort == TaskSort.UNIT);
        }
    }

    /** Units share a plan's indexes: a plan has few parts. */
    private void ofPlan(UUID plan) {
        path.put("plan", plan);
        path.every("a.plan_id = :plan");
        switch (scope.kind()) {
            case NOTHING -> path.every("false");
            case UNIT -> path.everyOrCheck(ofUnit(), sort == TaskSort.PLAN);
            case OFFICES, ALL -> {
                if (scope.units() != null) {
                    path.check(among(scope.units()));
                }
            }
        }
    }

    private String ofUnit() {
        path.put("unit", codes().getFirst());
        return "a.unit_code = :unit";
    }

    private String among(List<String> units) {
        path.put("units", units.toArray(String[]::new));
        return "a.unit_code = any(:units)";
    }

    /** The office finds; that each unit may be seen is still told by its code. */
    private List<Arm> ofOffices() {
        var among = among(codes());
        IntStream.range(0, scope.offices().size())
                .forEach(i -> path.put("office" + i, scope.offices().get(i)));
        return IntStream.range(0, scope.offices().size())
                .mapToObj(i -> Arm.of("a.office_code = :office" + i + " and " + among))
                .toList();
    }

    private List<String> codes() {
        var units = scope.units();
        return units == null ? List.of() : units;
    }
}
