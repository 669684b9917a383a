package vn.dondoc.plan.reading.duty;

import java.time.LocalDate;
import vn.dondoc.plan.reading.time.Window;

/**
 * What a report covers, by the calendar; an office may set other cut-offs (Decree 09/2019/NĐ-CP, article 12).
 *
 * @param label "6 tháng đầu năm 2024"
 * @param from first day
 * @param to last day
 */
public record ReportPeriod(String label, LocalDate from, LocalDate to) {

    public static ReportPeriod year(int year) {
        return of("năm " + year, Window.ofYear(year));
    }

    public static ReportPeriod half(int year, boolean first) {
        return of((first ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year, Window.ofHalf(year, first));
    }

    public static ReportPeriod quarter(int year, int quarter) {
        return of("quý " + "I".repeat(quarter).replace("IIII", "IV") + "/" + year, Window.ofQuarter(year, quarter));
    }

    private static ReportPeriod of(String label, Window days) {
        return new ReportPeriod(label, days.from(), days.to());
    }
}
