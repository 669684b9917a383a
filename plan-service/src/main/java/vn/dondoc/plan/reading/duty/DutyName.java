package vn.dondoc.plan.reading.duty;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Gives a duty the title under which people will look for it. */
final class DutyName {

    private static final int LONGEST = 120;
    private static final Pattern TAIL = Pattern.compile("(?:[ ,;(]|(?<= )(?:xong|hoàn thành|và|,))+$");
    private static final Pattern HEAD = Pattern.compile("^[\\s,;.)]+");

    private DutyName() {}

    static String report(
            DutyKind kind, @Nullable ReportPeriod period, DutyTier tier, @Nullable PhraseMention recipient) {
        String what = period == null ? "Báo cáo " + plain(kind) : "Báo cáo " + period.label();
        return tier == DutyTier.EXTERNAL && recipient != null ? what + " gửi " + recipient.phrase() : what;
    }

    private static String plain(DutyKind kind) {
        return switch (kind) {
            case HALF_YEAR -> "6 tháng";
            case ANNUAL -> "năm";
            case QUARTERLY -> "quý";
            case MONTHLY -> "tháng";
            case ONE_OFF -> "một lần";
            case EVENT -> "đột xuất";
        };
    }

    /** The words of a one-off duty between its subject and its deadline: "Xây dựng kế hoạch thực hiện trong đơn vị". */
    static String action(Passage clause, Optional<Passage> subject, int deadlineStart) {
        int start =
                subject.map(Passage::end).filter(end -> end > clause.start()).orElse(clause.start());
        Passage before = clause.part(start, Math.max(start, deadlineStart));
        String words = before.strip().isEmpty() ? clause.text() : before.text();
        return title(words);
    }

    static String title(String words) {
        String trimmed = TAIL.matcher(HEAD.matcher(Letters.collapse(words)).replaceFirst(""))
                .replaceFirst("");
        String cut = trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, lastSpace(trimmed)) + "…";
        return cut.isEmpty() ? "Việc có thời hạn" : cut.substring(0, 1).toUpperCase(Locale.ROOT) + cut.substring(1);
    }

    private static int lastSpace(String words) {
        int space = words.lastIndexOf(' ', LONGEST);
        return space > 0 ? space : LONGEST;
    }
}
