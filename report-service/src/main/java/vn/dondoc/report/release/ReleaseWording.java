package vn.dondoc.report.release;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.OfficialFormat;
import vn.dondoc.report.plancopy.PlanCopy;
import vn.dondoc.report.round.RoundCard;

/** The sentences that a report takes from its plan and period: title line and basis. */
final class ReleaseWording {

    private static final Pattern YEAR_AT_END = Pattern.compile("[,\\s]*năm\\s+\\d{4}\\s*$");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final RoundCard round;
    private final @Nullable PlanCopy plan;

    ReleaseWording(RoundCard round, @Nullable PlanCopy plan) {
        this.round = round;
        this.plan = plan;
    }

    /** "Kết quả thực hiện Chỉ thị …, 6 tháng đầu năm 2024": the plan's subject with the round's period for its year. */
    String subject() {
        if (plan == null) {
            return round.name();
        }
        var topic = YEAR_AT_END.matcher(plan.subject()).replaceFirst("").strip();
        var isDoing = topic.toLowerCase(VIETNAMESE).startsWith("thực hiện");
        return "Kết quả %s%s, %s".formatted(isDoing ? "" : "thực hiện ", lowerFirst(topic), period());
    }

    /** One sentence with the plan, the recipient and the period in it. */
    List<String> basis(String agency) {
        var told = "%s báo cáo %s kết quả thực hiện %s như sau:".formatted(agency, recipient(), period());
        return List.of(plan == null ? told : "Thực hiện %s; %s".formatted(fullReference(plan, agency), told));
    }

    private String recipient() {
        return round.recipient().name();
    }

    /** The first mention of a document is in full: type, number, date, issuer, subject (Decree 30/2020, appendix I). */
    private static String fullReference(PlanCopy plan, String issuer) {
        var number = plan.number() == null ? "" : " số " + padded(plan.number()) + symbol(plan);
        var date = plan.issuedOn() == null ? "" : " ngày " + OfficialFormat.shortDate(plan.issuedOn());
        return "Kế hoạch%s%s của %s về %s".formatted(number, date, issuer, lowerFirst(plan.subject()));
    }

    /** Numbers under 10 have a leading zero, as the directory's citations have. */
    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static String symbol(PlanCopy plan) {
        var symbol = plan.symbol();
        return symbol == null ? "" : (symbol.contains("/") ? "-" : "/") + symbol;
    }

    private String period() {
        return switch (round.kind()) {
            case HALF_YEAR -> (isFirstHalf() ? "6 tháng đầu năm " : "6 tháng cuối năm ") + round.year();
            case QUARTERLY, MONTHLY, ONE_OFF, EVENT -> lowerFirst(round.name());
            case ANNUAL -> "năm " + round.year();
        };
    }

    private boolean isFirstHalf() {
        return round.periodFrom() == null || round.periodFrom().getMonthValue() < 7;
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
