package vn.dondoc.plan.reading.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.Deadline;

/** Finds the words that tell how often a report is due. */
final class FrequencyReader {

    private static final Pattern FREQUENCY = Pattern.compile(
            "(?<!\\p{L})(?:"
                    + "(?<half>(?<!\\d)(?:0?6|sáu) tháng(?: (?<part>đầu|cuối) năm)?)"
                    + "|(?<quarter>tháng cuối (?:mỗi |của |các )?quý|cuối (?:mỗi |các )quý|(?:hằng|hàng|từng|mỗi|báo cáo(?: (?:kết quả|tình hình|tiến độ|công tác|thực hiện))*|(?<=[,;] )|(?<=và )|(?<=\\()) ?quý(?: (?<number>iv|i{1,3}|[1-4])(?![\\p{L}\\d]))?)"
                    + "|(?<month>(?:hằng|hàng|từng|mỗi|báo cáo) tháng(?! \\d))"
                    + "|(?<year>(?:báo cáo(?: (?:tổng kết|tổng hợp|kết quả|công tác|thực hiện|tình hình|cả|hằng|hàng|cuối))* |(?:cả|hằng|hàng|tổng kết) |(?<=[\\d)], )(?=năm \\(?(?:trước|chậm nhất|muộn nhất))|(?<=tháng, |tháng và |đầu năm, |đầu năm và ))năm)"
                    + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AGAIN =
            Pattern.compile("(?:hằng|hàng|mỗi|từng) .*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private FrequencyReader() {}

    /** In the order of the text; "trước ngày 05/6 và 05/12 hằng năm" says how often the days come back, not what is reported. */
    static List<Frequency> read(Passage sentence, List<Deadline> deadlines) {
        List<Frequency> all = sentence.matcher(FREQUENCY)
                .results()
                .map(found -> frequency(sentence, found))
                .toList();
        List<Frequency> reported =
                all.stream().filter(said -> !isOfDay(said, deadlines)).toList();
        List<Frequency> kept = reported.isEmpty() && deadlines.size() == 1 ? all : reported;
        return withoutEchoes(deadlines.size() > 1 ? kept : withoutRepetitions(kept));
    }

    /** "trước ngày 05/6 hằng năm": beside a day. */
    private static boolean isOfDay(Frequency frequency, List<Deadline> deadlines) {
        return AGAIN.matcher(frequency.passage().text()).matches()
                && deadlines.stream()
                        .anyMatch(deadline -> deadline.wording().end() + 1
                                == frequency.passage().start());
    }

    private static Frequency frequency(Passage sentence, MatchResult found) {
        return new Frequency(kind(found), part(found), sentence.part(found.start(), found.end()));
    }

    /** "gửi báo cáo tháng … trước ngày 28 hằng tháng" is one frequency. */
    private static List<Frequency> withoutRepetitions(List<Frequency> frequencies) {
        Set<DutyKind> seen = EnumSet.noneOf(DutyKind.class);
        return frequencies.stream()
                .filter(frequency -> !frequency.part().isEmpty() || seen.add(frequency.kind()))
                .toList();
    }

    /** "báo cáo hằng quý trước ngày 20 của tháng cuối quý" is one frequency. */
    private static List<Frequency> withoutEchoes(List<Frequency> frequencies) {
        Predicate<Frequency> last =
                frequency -> frequency.passage().text().toLowerCase(Locale.ROOT).contains("cuối");
        boolean said = frequencies.stream()
                .anyMatch(frequency -> frequency.kind() == DutyKind.QUARTERLY && !last.test(frequency));
        return frequencies.stream()
                .filter(frequency -> !(said && frequency.kind() == DutyKind.QUARTERLY && last.test(frequency)))
                .toList();
    }

    private static DutyKind kind(MatchResult matcher) {
        if (matcher.group("half") != null) {
            return DutyKind.HALF_YEAR;
        }
        if (matcher.group("quarter") != null) {
            return DutyKind.QUARTERLY;
        }
        return matcher.group("month") != null ? DutyKind.MONTHLY : DutyKind.ANNUAL;
    }

    private static String part(MatchResult matcher) {
        String half = orEmpty(matcher.group("part"));
        return half.isEmpty() ? orEmpty(matcher.group("number")) : half;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
