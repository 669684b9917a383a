package vn.dondoc.plan.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Duties are read out of prose, each dated clause for itself. */
class DutiesTest {

    @Test
    void the_day_may_stand_before_the_report() {
        assertDuties(
                "1. Các phòng, ban trước ngày 05/6/2024 gửi báo cáo 6 tháng đầu năm, trước ngày 05/11/2024 gửi báo cáo năm về Phòng Tổng hợp.",
                "HALF_YEAR INTERNAL Các phòng, ban → Phòng Tổng hợp qua – | trước ngày 05/6/2024 = 2024-06-05, đến 2024-06-04",
                "ANNUAL INTERNAL Các phòng, ban → Phòng Tổng hợp qua – | trước ngày 05/11/2024 = 2024-11-05, đến 2024-11-04");
    }

    @Test
    void reports_and_days_listed_apart_are_paired_in_order_and_marked_as_doubtful() {
        PlanReading plan = organisation(
                "1. Các phòng, ban gửi báo cáo 6 tháng và báo cáo năm về Văn phòng trước ngày 05/6 và 05/11/2024.");
        assertEquals(
                List.of(
                        "HALF_YEAR INTERNAL Các phòng, ban → Văn phòng qua – | trước ngày 05/6 = 2024-06-05, đến 2024-06-04",
                        "ANNUAL INTERNAL Các phòng, ban → Văn phòng qua – | 05/11/2024 = 2024-11-05, đến 2024-11-04"),
                Readings.duties(plan));
        assertTrue(Readings.findings(plan).stream().anyMatch(finding -> finding.startsWith("duty.doubtful-pairing")));
    }

    @Test
    void a_list_of_reports_and_days_gives_one_duty_each() {
        assertDuties(
                "1. Các phòng, ban gửi báo cáo 6 tháng, năm về Văn phòng trước ngày 05/6, 05/11/2024.",
                "HALF_YEAR INTERNAL Các phòng, ban → Văn phòng qua – | trước ngày 05/6 = 2024-06-05, đến 2024-06-04",
                "ANNUAL INTERNAL Các phòng, ban → Văn phòng qua – | 05/11/2024 = 2024-11-05, đến 2024-11-04");
    }

    @Test
    void an_event_before_a_report_makes_it_a_duty_but_difficulties_do_not() {
        assertDuties(
                "1. Khi xảy ra cháy, Tổ Bảo vệ báo cáo ngay Giám đốc. Khi có vướng mắc, các phòng báo cáo Giám đốc.",
                "EVENT INTERNAL Tổ Bảo vệ → Giám đốc qua – | null = null, đến null");
    }

    @Test
    void a_recipient_in_capitals_that_we_do_not_know_is_told() {
        PlanReading plan = organisation("1. Các phòng, ban gửi báo cáo về Petrolimex trước ngày 05/6/2024.");
        assertTrue(Readings.findings(plan).stream()
                .anyMatch(
                        finding -> finding.startsWith("duty.recipient-doubtful") && finding.endsWith("⇒ Petrolimex")));
    }

    @Test
    void figures_up_to_a_day_are_no_deadline() {
        assertDuties(
                "1. Các phòng, ban gửi báo cáo năm về Văn phòng trước ngày 05/11/2024, số liệu tính đến ngày 31/10/2024.",
                "ANNUAL INTERNAL Các phòng, ban → Văn phòng qua – | trước ngày 05/11/2024 = 2024-11-05, đến 2024-11-04");
    }

    @Test
    void the_wording_decides_whether_the_named_day_counts() {
        assertDuties(
                "1. Phòng Kinh tế báo cáo UBND tỉnh kết quả chậm nhất ngày 20/6/2024.",
                "ONE_OFF EXTERNAL Phòng Kinh tế → UBND tỉnh qua – | chậm nhất ngày 20/6/2024 = 2024-06-20, đến 2024-06-20");
        assertDuties(
                "1. Phòng Kinh tế gửi báo cáo về Văn phòng trước 17 giờ ngày 20/6/2024.",
                "ONE_OFF INTERNAL Phòng Kinh tế → Văn phòng qua – | trước 17 giờ ngày 20/6/2024 = 2024-06-20, đến 2024-06-20");
    }

    @Test
    void a_habit_without_a_day_is_a_duty_without_a_day() {
        PlanReading plan = organisation("1. Các phòng, ban định kỳ hằng quý báo cáo kết quả về Văn phòng.");
        assertEquals(
                List.of("QUARTERLY INTERNAL Các phòng, ban → Văn phòng qua – | null = null, đến null"),
                Readings.duties(plan));
        assertTrue(Readings.findings(plan).contains("duty.no-date hằng quý"));
    }

    @Test
    void a_day_that_comes_back_every_year_takes_the_plans_year_and_says_so() {
        PlanReading plan = organisation("1. Các phòng, ban gửi báo cáo 6 tháng về Văn phòng trước ngày 05/6 hằng năm.");
        assertEquals(
                List.of(
                        "HALF_YEAR INTERNAL Các phòng, ban → Văn phòng qua – | trước ngày 05/6 = 2024-06-05, đến 2024-06-04"),
                Readings.duties(plan));
        assertTrue(Readings.findings(plan).contains("date.no-year 05/6 ⇒ 05/6/2024"));
    }

    @Test
    void coordinating_with_an_agency_is_not_reporting_to_it() {
        assertDuties(
                "1. Phòng Nội chính báo cáo kết quả phối hợp với Công an tỉnh về Văn phòng trước ngày 10/5/2024.",
                "ONE_OFF INTERNAL Phòng Nội chính → Văn phòng qua – | trước ngày 10/5/2024 = 2024-05-10, đến 2024-05-09");
    }

    @Test
    void the_subject_of_one_item_is_not_carried_into_the_next() {
        PlanReading plan = organisation(
                "1. Các phòng, ban thực hiện tốt kế hoạch.\n2. Định kỳ báo cáo năm về Văn phòng trước ngày 05/11/2024.");
        assertEquals(
                List.of("ANNUAL INTERNAL – → Văn phòng qua – | trước ngày 05/11/2024 = 2024-11-05, đến 2024-11-04"),
                Readings.duties(plan));
        assertTrue(Readings.findings(plan).stream().anyMatch(finding -> finding.startsWith("duty.no-reporters")));
    }

    @Test
    void an_impossible_day_gives_a_duty_without_a_day_and_an_error() {
        PlanReading plan = organisation("1. Các phòng, ban gửi báo cáo năm về Văn phòng trước ngày 31/11/2024.");
        assertEquals(
                List.of("ANNUAL INTERNAL Các phòng, ban → Văn phòng qua – | trước ngày 31/11/2024 = null, đến null"),
                Readings.duties(plan));
        assertTrue(Readings.findings(plan).contains("date.impossible 31/11/2024"));
    }

    @Test
    void a_deadline_that_names_only_a_month_is_left_to_a_person() {
        PlanReading plan = organisation("1. Các phòng, ban hoàn thành việc rà soát trong tháng 6/2024.");
        assertEquals(List.of(), Readings.duties(plan));
        assertTrue(Readings.findings(plan).contains("duty.unread-time trong tháng 6/2024"));
    }

    @Test
    void a_dated_piece_of_work_that_is_no_report_is_kept_and_marked() {
        PlanReading plan = organisation("1. Phòng Tổng hợp hoàn thành việc rà soát thiết bị trước ngày 20/5/2024.");
        assertEquals(
                "Hoàn thành việc rà soát thiết bị", plan.duties().getFirst().name());
        assertTrue(Readings.findings(plan).stream().anyMatch(finding -> finding.startsWith("duty.not-a-report")));
    }

    private static void assertDuties(String organisation, String... duties) {
        assertEquals(List.of(duties), Readings.duties(organisation(organisation)));
    }

    private static PlanReading organisation(String organisation) {
        return Seeds.reading(PlanText.withOrganisation(organisation));
    }
}
