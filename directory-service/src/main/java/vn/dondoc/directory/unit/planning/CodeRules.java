package vn.dondoc.directory.unit.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.kit.RuleViolation;

/** A code belongs to one unit on any day. Checked when a whole batch is planned, so that two units may swap codes. */
final class CodeRules {

    private record Held(UnitState unit, Code code) {}

    private final Map<String, List<Held>> held;

    /** @param holders all units that may have one of the codes in question */
    CodeRules(Collection<UnitState> holders) {
        held = holders.stream()
                .flatMap(unit -> unit.codes().codes().stream().map(code -> new Held(unit, code)))
                .collect(Collectors.groupingBy(one -> one.code().code()));
    }

    void check(UnitState unit) {
        for (var code : unit.codes().codes()) {
            held.getOrDefault(code.code(), List.of()).stream()
                    .filter(other -> !other.unit().id().equals(unit.id()) && code.clashesWith(other.code()))
                    .findFirst()
                    .ifPresent(other -> {
                        var name = other.unit().nameNear(code.days().from());
                        throw new RuleViolation("unit-code.taken", code.code(), name);
                    });
        }
    }
}
