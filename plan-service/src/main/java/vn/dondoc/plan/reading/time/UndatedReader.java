package vn.dondoc.plan.reading.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Reads times that name no day: what waits for an event, what is counted from one, what comes back. */
final class UndatedReader {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern EVENT = Pattern.compile(
            "(?:ngay )?(?:sau khi|khi(?!.*dự kiến| nào)|kể từ khi|theo (?:hướng dẫn|yêu cầu|chỉ đạo|kế hoạch|tiến độ|lịch|thông báo|đề nghị)|trên cơ sở)(?!\\p{L}).*",
            IGNORE_CASE);
    /** "Trong 5 ngày làm việc kể từ ngày nhận được kế hoạch", "ngay sau kỳ nghỉ": a rule, and no day until the event happens. */
    private static final Pattern AFTER = Pattern.compile(
            "(?:(?:chậm nhất|muộn nhất|trong|sau)(?: là)?(?: thời hạn| vòng| thời gian)? (?:không quá )?\\d{1,3} (?:\\(\\p{L}+\\) )?(?:ngày|giờ|tháng|tuần)(?: làm việc)?,? (?:từ |khi )?)?"
                    + "(?<event>(?:(?<=từ )(?:ngày|khi)|(?<=khi )|kể từ|tính từ|ngay sau|sau)(?! ngày \\d)(?: ngày| khi)? ?(?=\\p{L}).*)",
            IGNORE_CASE);

    /** "Trước ngày giao nhận quân 15 ngày", "10 ngày trước khi khai mạc": counted back from an event. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:chậm nhất|muộn nhất|xong|hoàn thành)(?: là)? )*(?:\\d{1,3} (?:ngày|giờ|tuần|tháng)(?: làm việc)? )?trước (?<event>(?:khi|lúc|ngày|thời điểm) (?=\\p{L})[^/]*)",
            IGNORE_CASE);

    /** "Thường xuyên, kể từ ngày 01/7/2025": without an end. */
    private static final Pattern SINCE = Pattern.compile(
            "(?:thường xuyên|liên tục|hằng \\p{L}+|hàng \\p{L}+),? (?:kể |tính )?từ (?:ngày |tháng )?\\d[\\d/.-]*(?: tháng \\d{1,2})?(?: năm \\d{4})?",
            IGNORE_CASE);

    private static final Pattern EVERY = Pattern.compile(
            "[^;]*?(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm)[^;/]*|[^;]*(?:cuối|đầu|giữa) (?:mỗi |các )(?:ngày|tuần|tháng|quý)[^;/]*"
                    + "|[^;/]*(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|tuần|ngày) (?:[^;/]* )?(?:cuối|đầu|giữa) tháng",
            IGNORE_CASE);
    private static final Pattern HABIT = Pattern.compile(
            "(?:(?:thực hiện|duy trì|tổ chức) )?(?:thường xuyên|hằng|hàng|định kỳ|liên tục)(?!\\p{L})[^/]*?(?:năm (?<y>\\d{4}))?",
            IGNORE_CASE);

    private UndatedReader() {}

    /** @param core the words without "hoàn thành" and the like */
    static Optional<ReadTime> read(Passage words, Passage core) {
        return event(words)
                .or(() -> counted(AFTER, words, core))
                .or(() -> counted(BEFORE, words, core))
                .or(() -> habit(words))
                .or(() -> every(words));
    }

    private static Optional<ReadTime> event(Passage words) {
        boolean event = words.matcher(EVENT).matches();
        return event
                ? Optional.of(draft(words, TimeKind.EVENT).trigger(words.text()).build())
                : Optional.empty();
    }

    private static Optional<ReadTime> counted(Pattern fromEvent, Passage words, Passage core) {
        Matcher matcher = core.matcher(fromEvent);
        return matcher.matches()
                ? Optional.of(draft(words, TimeKind.EVENT)
                        .trigger(matcher.group("event"))
                        .build())
                : Optional.empty();
    }

    private static Optional<ReadTime> habit(Passage words) {
        Matcher matcher = words.matcher(HABIT);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        TimeDraft draft = draft(words, TimeKind.RECURRING);
        String year = matcher.group("y");
        return Optional.of((year == null ? draft : draft.window(Window.ofYear(Integer.parseInt(year)))).build());
    }

    /** "Trước ngày 20 hằng tháng". */
    private static Optional<ReadTime> every(Passage words) {
        return words.matcher(EVERY).matches() || words.matcher(SINCE).matches()
                ? Optional.of(draft(words, TimeKind.RECURRING).build())
                : Optional.empty();
    }

    private static TimeDraft draft(Passage words, TimeKind kind) {
        return new TimeDraft(Letters.collapse(words.text()), kind, words.span());
    }
}
