package vn.dondoc.report.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.kit.Actor;

/** Who may do what, cell by cell; {@code -} is nothing. */
class ReportAccessTest {

    @ParameterizedTest(name = "{0} of {1} with a unit report in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    officer     | TONGHOP | DRAFT             | EDIT SUBMIT
                    officer     | TONGHOP | RETURNED          | EDIT SUBMIT
                    officer     | TONGHOP | AWAITING_APPROVAL | -
                    officer     | TONGHOP | SUBMITTED         | -
                    officer     | TONGHOP | ACCEPTED          | -
                    officer     | KINHTE  | DRAFT             | -
                    unit-head   | TONGHOP | DRAFT             | -
                    unit-head   | TONGHOP | AWAITING_APPROVAL | APPROVE RETURN
                    unit-head   | TONGHOP | SUBMITTED         | -
                    unit-head   | KINHTE  | AWAITING_APPROVAL | -
                    coordinator | VPUB    | DRAFT             | -
                    coordinator | VPUB    | AWAITING_APPROVAL | -
                    coordinator | VPUB    | SUBMITTED         | RETURN ACCEPT
                    coordinator | VPUB    | ACCEPTED          | RETURN
                    coordinator | SOKHAC  | SUBMITTED         | -
                    leader      | VPUB    | AWAITING_APPROVAL | -
                    clerk       | VPUB    | ACCEPTED          | -
                    liaison     | VPUB    | SUBMITTED         | -
                    auditor     | VPUB    | SUBMITTED         | -
                    admin       | VPUB    | SUBMITTED         | -""")
    void a_units_report(String role, String unit, ReportStatus status, String allowed) {
        assertAllowed(allowed, role, unit, new ReportFacts("TONGHOP", "VPUB", false, status));
    }

    @ParameterizedTest(name = "{0} of {1} with the office report in {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    coordinator | VPUB       | DRAFT             | EDIT SUBMIT CONSOLIDATE
                    coordinator | VPUB       | RETURNED          | EDIT SUBMIT CONSOLIDATE
                    coordinator | VPUB       | AWAITING_APPROVAL | -
                    coordinator | VPUB       | APPROVED          | -
                    leader      | VPUB       | DRAFT             | -
                    leader      | VPUB       | AWAITING_APPROVAL | APPROVE RETURN
                    leader      | VPUB       | APPROVED          | RETURN
                    leader      | VPUB       | ISSUED            | -
                    clerk       | VPUB       | AWAITING_APPROVAL | -
                    clerk       | VPUB       | APPROVED          | RETURN ISSUE
                    clerk       | VPUB       | ISSUED            | -
                    clerk       | SOKHAC     | APPROVED          | -
                    unit-head   | VPUB       | AWAITING_APPROVAL | -
                    coordinator | CONGANTINH | ISSUED            | -
                    liaison     | CONGANTINH | ISSUED            | -
                    auditor     | VPUB       | APPROVED          | -""")
    void the_offices_report(String role, String unit, ReportStatus status, String allowed) {
        assertAllowed(allowed, role, unit, new ReportFacts("VPUB", "CONGANTINH", true, status));
    }

    private static void assertAllowed(String allowed, String role, String unit, ReportFacts report) {
        var expected = EnumSet.noneOf(ReportAction.class);
        if (!allowed.equals("-")) {
            for (var action : allowed.split(" ")) {
                expected.add(ReportAction.valueOf(action));
            }
        }
        assertEquals(expected, ReportAccess.actions(new Actor("x", Set.of(role), unit), report));
    }
}
