package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;

/** The findings about dates, in the words that the coordinator sees. */
public final class DateFindings {

    private DateFindings() {}

    /** Reports damage and a missing year. */
    public static void report(DateMention mention, FindingLog findings) {
        switch (mention.damage()) {
            case IMPOSSIBLE -> findings.add(impossible(mention));
            case DOUBLED_SEPARATOR -> findings.add(doubled(mention));
            case NONE -> {}
        }
        if (mention.yearInferred()) {
            findings.add(withoutYear(mention));
        }
    }

    /** Reports a deadline whose named day, or else whose last day, is a Saturday or Sunday. */
    public static void reportWeekend(Deadline deadline, FindingLog findings) {
        reportWeekend(
                deadline.wording().text(),
                deadline.wording().span(),
                deadline.named().date(),
                deadline.dueOn(),
                findings);
    }

    /** The same for a task's deadline. */
    public static void reportWeekend(ReadTime time, FindingLog findings) {
        Span span = time.span();
        if (time.kind() == TimeKind.DATE && span != null) {
            reportWeekend(time.text(), span, time.namedOn(), time.dueOn(), findings);
        }
    }

    private static void reportWeekend(
            String wording, Span place, @Nullable LocalDate named, @Nullable LocalDate last, FindingLog findings) {
        if (named != null && VietnameseDate.isWeekend(named)) {
            findings.add(namedOnWeekend(place, named));
        } else if (last != null && VietnameseDate.isWeekend(last)) {
            findings.add(lastDayOnWeekend(wording, place, last));
        }
    }

    private static Finding impossible(DateMention mention) {
        String message = "Không có ngày “%s”; hãy đối chiếu văn bản gốc và sửa lại ngày.".formatted(written(mention));
        return new Finding(
                "date.impossible", Severity.ERROR, message, mention.passage().span(), mention.suggestion());
    }

    private static Finding doubled(DateMention mention) {
        String message = "Ngày “%s” thừa dấu gạch; đã đọc là %s, hãy xác nhận."
                .formatted(written(mention), orUnknown(mention.suggestion()));
        return new Finding(
                "date.doubled-separator",
                Severity.WARNING,
                message,
                mention.passage().span(),
                mention.suggestion());
    }

    private static Finding withoutYear(DateMention mention) {
        String message = mention.date() == null
                ? "Ngày “%s” không ghi năm và chưa biết năm của kế hoạch; hãy nhập năm.".formatted(written(mention))
                : "Ngày “%s” không ghi năm; đã lấy theo năm của kế hoạch (%s), hãy xác nhận."
                        .formatted(written(mention), mention.date().getYear());
        return new Finding(
                "date.no-year", Severity.WARNING, message, mention.passage().span(), mention.suggestion());
    }

    private static Finding namedOnWeekend(Span place, LocalDate named) {
        String message = "Ngày %s là %s; hãy chọn giữ nguyên hay chuyển sang ngày làm việc."
                .formatted(VietnameseDate.print(named), VietnameseDate.weekendName(named));
        return new Finding("date.weekend", Severity.WARNING, message, place, null);
    }

    private static Finding lastDayOnWeekend(String wording, Span place, LocalDate last) {
        String message = "“%s”: ngày cuối cùng đúng hạn là %s, %s; hãy chọn giữ nguyên hay chuyển sang ngày làm việc."
                .formatted(wording, VietnameseDate.weekendName(last), VietnameseDate.print(last));
        return new Finding("date.last-day-weekend", Severity.INFO, message, place, null);
    }

    private static String written(DateMention mention) {
        return mention.passage().text();
    }

    private static String orUnknown(@Nullable String text) {
        return text == null ? "ngày chưa rõ" : text;
    }
}
