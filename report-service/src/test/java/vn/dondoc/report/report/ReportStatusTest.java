package vn.dondoc.report.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportStatusTest {

    @Test
    void a_units_report_goes_from_draft_to_accepted() {
        assertPath(ReportStatus.DRAFT, ReportStatus.AWAITING_APPROVAL, ReportStatus.SUBMITTED, ReportStatus.ACCEPTED);
    }

    @Test
    void an_official_report_goes_from_draft_to_issued() {
        assertPath(ReportStatus.DRAFT, ReportStatus.AWAITING_APPROVAL, ReportStatus.APPROVED, ReportStatus.ISSUED);
    }

    @Test
    void a_returned_report_can_only_be_submitted_again() {
        assertEquals(Set.of(ReportStatus.AWAITING_APPROVAL), nextOf(ReportStatus.RETURNED));
    }

    @Test
    void an_issued_report_never_changes() {
        assertEquals(Set.of(), nextOf(ReportStatus.ISSUED));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_becomes_a_draft_again(ReportStatus status) {
        assertFalse(status.canBecome(ReportStatus.DRAFT));
    }

    private static void assertPath(ReportStatus... steps) {
        var path = List.of(steps);
        for (int step = 1; step < path.size(); step++) {
            assertEquals(true, path.get(step - 1).canBecome(path.get(step)));
        }
    }

    private static Set<ReportStatus> nextOf(ReportStatus status) {
        return Arrays.stream(ReportStatus.values()).filter(status::canBecome).collect(Collectors.toSet());
    }
}
