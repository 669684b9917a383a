package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Finds the duties of a sentence that wait for an event: "báo cáo đột xuất", "khi xảy ra …", "trong 03 ngày kể từ …". */
final class EventReader {

    private static final Pattern AT_ONCE =
            Pattern.compile("báo cáo đột xuất", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Khi xảy ra cháy rừng, Hạt Kiểm lâm báo cáo ngay …"; but difficulties are everybody's to tell. */
    private static final Pattern WHEN = Pattern.compile(
            "(?<event>khi (?:xảy ra|có|phát sinh|phát hiện)(?!(?: phát sinh)?(?: khó khăn| vướng mắc))[^.;,]{2,150}), [^.;]{0,200}báo cáo(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "trong 03 ngày làm việc kể từ ngày nhận đủ báo cáo". */
    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:(?:chậm nhất|muộn nhất|trong|sau)(?: là)?(?: thời hạn| vòng| thời gian)? (?:không quá )?\\d{1,3} (?:\\(\\p{L}+\\) )?(?:ngày|giờ|tuần)(?: làm việc)?,? |(?=ngay sau (?:khi|mỗi)|sau khi [^;.,]{3,80} \\d{1,2} (?:ngày|tuần)))"
                    + "(?<event>(?:kể từ|tính từ|từ khi|từ ngày|ngay sau|sau)(?! ngày \\d)[^;.,]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OWED =
            Pattern.compile("báo cáo|gửi|trình|nộp", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final DutyBuilder builder;

    EventReader(DutyBuilder builder) {
        this.builder = builder;
    }

    List<ReadDuty> read(SentenceContext context) {
        List<ReadDuty> duties = new ArrayList<>();
        if (context.words().length() <= DutyReader.LONGEST_SENTENCE) {
            after(context).ifPresent(duties::add);
            if (duties.isEmpty()) {
                when(context).ifPresent(duties::add);
            }
        }
        if (duties.isEmpty() && context.sentence().matcher(AT_ONCE).find()) {
            duties.add(builder.buildAtOnce(context, "đột xuất"));
        }
        return duties;
    }

    private Optional<ReadDuty> when(SentenceContext context) {
        Matcher when = context.sentence().matcher(WHEN);
        return when.lookingAt()
                ? Optional.of(builder.buildAtOnce(context, Letters.collapse(when.group("event"))))
                : Optional.empty();
    }

    private Optional<ReadDuty> after(SentenceContext context) {
        Passage sentence = context.sentence();
        Matcher after = sentence.matcher(AFTER);
        boolean found = sentence.matcher(OWED).find() && after.find();
        return found
                ? Optional.of(builder.buildAfter(
                        context,
                        sentence.part(sentence.start(), after.end()),
                        sentence.found(after),
                        sentence.group(after, "event")))
                : Optional.empty();
    }
}
