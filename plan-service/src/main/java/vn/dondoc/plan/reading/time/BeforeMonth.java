package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** "Trước tháng 6/2026" ends with May. */
final class BeforeMonth {

    private static final Pattern BEFORE_MONTH = Pattern.compile(
            "trước tháng (?<m>\\d{1,2})(?:(?: ?/ ?| năm )(?<y>\\d{4}))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BeforeMonth() {}

    static Optional<ReadTime> read(Passage words, Passage core, @Nullable Integer planYear) {
        Matcher matcher = core.matcher(BEFORE_MONTH);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String written = matcher.group("y");
        Integer year = written == null ? planYear : Integer.valueOf(written);
        int month = Integer.parseInt(matcher.group("m"));
        if (year == null || month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(new TimeDraft(Letters.collapse(words.text()), TimeKind.DATE, words.span())
                .yearInferred(written == null)
                .due(LocalDate.of(year, month, 1), DueRule.BEFORE)
                .build());
    }
}
