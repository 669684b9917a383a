package vn.dondoc.plan.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/** Finds dates in prose: {@code 15/8/2014}, {@code 08/3//2024}, {@code 10/6}, {@code 09 tháng 02 năm 2024}. */
public final class DateReader {

    private static final String NUMERIC =
            "(?<![\\d/])(\\d{1,3})(?: (?=/))?([/.-]{1,3}) ?(\\d{1,3})(?: (?=/))?([/.-]{1,3}) ?(\\d{4,6})(?![\\d/\\p{L}])";
    private static final String NUMERIC_NO_YEAR = "(?<![\\d/])(\\d{1,3})(/{1,3})(\\d{1,3})(?![\\d/\\p{L}])";
    private static final String SPOKEN = "(?<![\\d/])(\\d{1,2}) tháng (\\d{1,2})(?: năm (\\d{4}))?(?!\\d)";
    private static final Pattern FULL = Pattern.compile(NUMERIC);
    private static final Pattern NO_YEAR = Pattern.compile(NUMERIC_NO_YEAR);
    private static final Pattern WORDS = Pattern.compile(SPOKEN);

    private final @Nullable Integer planYear;

    /** @param planYear completes dates without a year; null leaves them unread */
    public DateReader(@Nullable Integer planYear) {
        this.planYear = planYear;
    }

    public @Nullable Integer planYear() {
        return planYear;
    }

    /** The full dates in digits that stand anywhere in the passage. */
    public List<DateMention> scan(Passage passage) {
        List<DateMention> mentions = new ArrayList<>();
        Matcher matcher = passage.matcher(FULL);
        while (matcher.find()) {
            mentions.add(numeric(passage, matcher));
        }
        return mentions;
    }

    /** The date that begins exactly at the position of the logical text; it may lack a year, since the caller knows that a date must stand there. */
    public Optional<DateMention> at(Passage passage, int position) {
        return lookingAt(FULL, passage, position)
                .map(matcher -> numeric(passage, matcher))
                .or(() -> lookingAt(NO_YEAR, passage, position).map(matcher -> numericWithoutYear(passage, matcher)))
                .or(() -> lookingAt(WORDS, passage, position).map(matcher -> spoken(passage, matcher)));
    }

    private static Optional<Matcher> lookingAt(Pattern pattern, Passage passage, int position) {
        Matcher matcher = passage.from(position).matcher(pattern);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static DateMention numeric(Passage passage, Matcher matcher) {
        WrittenDate written = new WrittenDate(matcher.group(1), matcher.group(3), Integer.valueOf(matcher.group(5)));
        boolean doubled = matcher.group(2).length() > 1 || matcher.group(4).length() > 1;
        return written.mention(passage.found(matcher), false, doubled);
    }

    private DateMention numericWithoutYear(Passage passage, Matcher matcher) {
        WrittenDate written = new WrittenDate(matcher.group(1), matcher.group(3), planYear);
        return written.mention(passage.found(matcher), true, matcher.group(2).length() > 1);
    }

    private DateMention spoken(Passage passage, Matcher matcher) {
        boolean noYear = matcher.group(3) == null;
        Integer year = noYear ? planYear : Integer.valueOf(matcher.group(3));
        return new WrittenDate(matcher.group(1), matcher.group(2), year).mention(passage.found(matcher), noYear, false);
    }
}
