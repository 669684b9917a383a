package vn.dondoc.plan.writing.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.duty.ReportPeriod;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.reading.time.VietnameseDate;

/** The sentence of a duty: "Các phòng, ban báo cáo kết quả thực hiện 6 tháng đầu năm 2026 gửi Văn phòng … trước ngày 05/6/2026." */
final class DutyWords {

    private static final int LAST_MONTH_OF_FIRST_HALF_DEADLINES = 8;

    private final WrittenDuty duty;
    private final int planYear;
    private final boolean beforeMeansPreviousDay;

    DutyWords(WrittenDuty duty, int planYear, boolean beforeMeansPreviousDay) {
        this.duty = duty;
        this.planYear = planYear;
        this.beforeMeansPreviousDay = beforeMeansPreviousDay;
    }

    String sentence() {
        var reporters = reporters();
        var words =
                switch (duty.kind()) {
                    case HALF_YEAR, ANNUAL, QUARTERLY, MONTHLY ->
                        "%s báo cáo %s%s%s".formatted(reporters, what(), spaced(to()), spaced(deadline()));
                    case ONE_OFF ->
                        "%s %s%s%s"
                                .formatted(reporters, action(), spaced(deadline()), to().isEmpty() ? "" : ", " + to());
                    case EVENT -> reporters + onEvent();
                };
        return words + ".";
    }

    private String onEvent() {
        return to().isEmpty()
                ? " %s%s".formatted(action(), spaced(trigger()))
                : " báo cáo%s %s%s".formatted(atOnce(), to(), spaced(trigger()));
    }

    String reporters() {
        return PlainWords.open(PlainWords.phrase(duty.reporters()));
    }

    /** What the report covers; null where neither period nor deadline tell. */
    @Nullable
    ReportPeriod period() {
        return switch (duty.kind()) {
            case ANNUAL -> ReportPeriod.year(year());
            case HALF_YEAR -> ReportPeriod.half(year(), isFirstHalf());
            case QUARTERLY ->
                duty.periodFrom() == null ? null : ReportPeriod.quarter(year(), quarter(duty.periodFrom()));
            case MONTHLY, ONE_OFF, EVENT -> null;
        };
    }

    /** The day that the sentence names. */
    @Nullable
    LocalDate namedOn() {
        var due = duty.dueOn();
        return due != null && duty.rule() == DueRule.BEFORE && beforeMeansPreviousDay ? due.plusDays(1) : due;
    }

    /** "trước ngày 05/6/2026"; empty without a day. */
    String deadline() {
        var named = namedOn();
        if (named == null) {
            return "";
        }
        return switch (duty.rule()) {
                    case BEFORE -> "trước ngày ";
                    case BY -> "chậm nhất ngày ";
                    case UNTIL -> "chậm nhất là hết ngày ";
                }
                + VietnameseDate.print(named);
    }

    private String what() {
        var period = period();
        return switch (duty.kind()) {
            case QUARTERLY -> period == null ? "hằng quý" : period.label();
            case MONTHLY -> "hằng tháng";
            case HALF_YEAR, ANNUAL, ONE_OFF, EVENT -> "kết quả thực hiện " + (period == null ? "" : period.label());
        };
    }

    private String action() {
        return PlainWords.lowerFirst(PlainWords.open(duty.name() == null ? "Thực hiện" : duty.name()));
    }

    /** Without an event of its own a report is made whenever something happens. */
    private String atOnce() {
        return trigger().isEmpty() ? " đột xuất" : "";
    }

    private String trigger() {
        return duty.trigger() == null ? "" : PlainWords.lowerFirst(PlainWords.open(duty.trigger()));
    }

    /** Empty where something is to be done and nothing to be sent. */
    private String to() {
        if (duty.recipient() == null) {
            return "";
        }
        var via = duty.via() == null ? "" : duty.via().words();
        return "gửi " + duty.recipient().words() + (via.isEmpty() ? "" : " (qua " + via + ")");
    }

    private int year() {
        return duty.periodFrom() == null ? planYear : duty.periodFrom().getYear();
    }

    private boolean isFirstHalf() {
        var from = duty.periodFrom();
        var due = duty.dueOn();
        return from == null ? due != null && isInTime(due) : from.getMonthValue() < 7;
    }

    /** A report on the first half is due by August of the same year. */
    private boolean isInTime(LocalDate due) {
        return due.getYear() == planYear && due.getMonthValue() <= LAST_MONTH_OF_FIRST_HALF_DEADLINES;
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private static String spaced(String words) {
        return words.isEmpty() ? "" : " " + words;
    }
}
