package vn.dondoc.plan.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.Actor;

/** Who may do what with a plan: every role, every state, for the own unit's plans, those of units below, and those of others. */
class PlanAccessTest {

    private enum Issuer {
        OWN_UNIT("VPUB", true),
        BELOW("HCC", true),
        ELSEWHERE("CONGANTINH", false);

        private final String code;
        private final boolean within;

        Issuer(String code, boolean within) {
            this.code = code;
            this.within = within;
        }
    }

    private static final Set<PlanAction> NONE = EnumSet.noneOf(PlanAction.class);
    private static final Set<PlanAction> ALL = EnumSet.allOf(PlanAction.class);
    private static final Set<PlanAction> PREPARING =
            EnumSet.complementOf(EnumSet.of(PlanAction.ISSUE, PlanAction.AMEND));
    private static final Set<PlanAction> NUMBERING = EnumSet.of(PlanAction.ISSUE);

    /** The rights, by role, for the own unit's plans and for those below it; nobody has any elsewhere. */
    private static final Map<String, List<Set<PlanAction>>> RIGHTS = Map.of(
            "coordinator", List.of(ALL, ALL),
            "unit-head", List.of(PREPARING, NONE),
            "clerk", List.of(NUMBERING, NUMBERING),
            "leader", List.of(NONE, NONE),
            "officer", List.of(NONE, NONE),
            "auditor", List.of(NONE, NONE),
            "admin", List.of(NONE, NONE),
            "liaison", List.of(NONE, NONE),
            "eoffice", List.of(NONE, NONE),
            "service", List.of(NONE, NONE));

    /** What the state allows to somebody who may everything. */
    private static final Map<PlanStatus, Set<PlanAction>> STATES = Map.of(
            PlanStatus.DRAFT, EnumSet.of(PlanAction.WRITE, PlanAction.ISSUE, PlanAction.CANCEL),
            PlanStatus.ISSUED, EnumSet.of(PlanAction.AMEND, PlanAction.SUSPEND, PlanAction.CLOSE, PlanAction.CANCEL),
            PlanStatus.SUSPENDED, EnumSet.of(PlanAction.AMEND, PlanAction.RESUME, PlanAction.CLOSE, PlanAction.CANCEL),
            PlanStatus.CLOSED, NONE,
            PlanStatus.CANCELLED, NONE);

    @TestFactory
    Stream<DynamicTest> each_cell_of_the_table() {
        return RIGHTS.keySet().stream().flatMap(role -> Stream.of(Issuer.values())
                .flatMap(issuer -> Stream.of(PlanStatus.values()).map(status -> cell(role, issuer, status))));
    }

    private static DynamicTest cell(String role, Issuer issuer, PlanStatus status) {
        var expected = EnumSet.copyOf(STATES.get(status));
        expected.retainAll(issuer == Issuer.ELSEWHERE ? NONE : RIGHTS.get(role).get(issuer.ordinal()));
        return DynamicTest.dynamicTest(
                role + " " + issuer + " " + status,
                () -> assertEquals(List.copyOf(expected), actions(role, status, true, issuer)));
    }

    @Test
    void nobody_writes_in_a_plan_that_has_a_document() {
        assertEquals(
                List.of(PlanAction.ISSUE, PlanAction.AMEND, PlanAction.CANCEL),
                actions("coordinator", PlanStatus.DRAFT, false, Issuer.OWN_UNIT));
    }

    @Test
    void a_head_who_also_coordinates_has_the_rights_of_both() {
        var actor = new Actor("both", Set.of("unit-head", "clerk"), "VPUB");
        assertEquals(
                List.of(PlanAction.WRITE, PlanAction.ISSUE, PlanAction.CANCEL),
                PlanAccess.actions(actor, PlanStatus.DRAFT, true, "VPUB", true));
    }

    private static List<PlanAction> actions(String role, PlanStatus status, boolean written, Issuer issuer) {
        var actor = new Actor(role, Set.of(role), "VPUB");
        return PlanAccess.actions(actor, status, written, issuer.code, issuer.within);
    }
}
