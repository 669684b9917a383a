package vn.dondoc.report.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.report.duty.DueRule;
import vn.dondoc.report.duty.DutyKind;
import vn.dondoc.report.duty.DutyTier;
import vn.dondoc.report.plancopy.PlanCopy;
import vn.dondoc.report.round.PlanStatus;
import vn.dondoc.report.round.RoundCard;
import vn.dondoc.report.unitcopy.UnitRef;

class ReleaseWordingTest {

    @Test
    void the_plan_is_cited_in_full_with_the_leading_zeros_of_the_decree() {
        assertEquals(
                List.of("Thực hiện Kế hoạch số 07/KH-VPUB ngày 09/02/2026 của Văn phòng UBND tỉnh về trực ban;"
                        + " Văn phòng UBND tỉnh báo cáo Công an tỉnh kết quả thực hiện năm 2026 như sau:"),
                new ReleaseWording(round(), plan()).basis("Văn phòng UBND tỉnh"));
    }

    private static PlanCopy plan() {
        return new PlanCopy(
                UUID.randomUUID(), "KH", "7", "KH-VPUB", "Trực ban", LocalDate.of(2026, 2, 9), "VPUB", 2026);
    }

    private static RoundCard round() {
        return new RoundCard(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                "Báo cáo năm",
                DutyKind.ANNUAL,
                DutyTier.EXTERNAL,
                2026,
                null,
                null,
                null,
                DueRule.values()[0],
                LocalDate.of(2026, 11, 9),
                null,
                new UnitRef("CONGANTINH", "Công an tỉnh"),
                LocalDate.of(2026, 2, 9),
                null,
                null,
                PlanStatus.ISSUED,
                null);
    }
}
