package vn.dondoc.plan.unitcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kit.Actor;

class UnitScopeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "officer,     TONGHOP,    OwnUnit[unit=TONGHOP]",
                "unit-head,   TONGHOP,    OwnUnit[unit=TONGHOP]",
                "coordinator, VPUB,       Subtree[root=VPUB]",
                "leader,      VPUB,       Subtree[root=VPUB]",
                "clerk,       VPUB,       Subtree[root=VPUB]",
                "admin,       VPUB,       Subtree[root=VPUB]",
                "auditor,     VPUB,       Everything[]",
                "service,     -,          Everything[]",
                "liaison,     CONGANTINH, Nothing[]",
                "eoffice,     -,          Nothing[]",
                "coordinator, -,          Nothing[]",
                "stranger,    VPUB,       Nothing[]",
            })
    void each_role_sees_its_part(String role, String unit, String scope) {
        assertEquals(
                scope, UnitScope.of(new Actor("somebody", Set.of(role), unit)).toString());
    }
}
