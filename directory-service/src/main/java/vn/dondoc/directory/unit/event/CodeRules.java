package vn.dondoc.directory.unit.event;

import java.util.Collection;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.kit.RuleViolation;

/** A code belongs to one unit on any day. Checked when a whole batch is planned, so that two units may swap codes. */
final class CodeRules {

    private CodeRules() {}

    static void check(UnitState unit, Collection<UnitState> holders) {
        for (var code : unit.codes().codes()) {
            holders.stream()
                    .filter(other -> !other.id().equals(unit.id()) && clashes(other, code))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new RuleViolation(
                                "unit-code.taken",
                                code.code(),
                                other.nameNear(code.days().from()));
                    });
        }
    }

    private static boolean clashes(UnitState other, Code code) {
        return other.codes().codes().stream().anyMatch(code::clashesWith);
    }
}
