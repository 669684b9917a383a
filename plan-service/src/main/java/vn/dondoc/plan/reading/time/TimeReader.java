package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Reads the value of a "Thời gian thực hiện" line: whole, or as {@link TimeKind#UNREADABLE}. */
public final class TimeReader {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern VERB = Pattern.compile(
            "(?:(?:thời gian|thời hạn|dự kiến|hoàn thành|thực hiện|xong|nhân dịp|dịp) )+(?=[\\p{L}\\d])", IGNORE_CASE);
    private static final Pattern ALL_ALONG =
            Pattern.compile("(?:thường xuyên|liên tục),? (?=từ|trong|năm)", IGNORE_CASE);
    /** Longer than any expression of time. */
    private static final int LONGEST = 400;

    private static final Pattern MORE = Pattern.compile("[,;] ?\\p{L}");

    private final @Nullable Integer planYear;
    private final DeadlineReader deadlines;
    private final WindowReader windows;
    private final RangeReader ranges;

    public TimeReader(DateReader dates) {
        this.planYear = dates.planYear();
        this.deadlines = new DeadlineReader(dates);
        this.windows = new WindowReader(dates.planYear());
        this.ranges = new RangeReader(dates);
    }

    /** Never empty-handed: what no form fits is unreadable. */
    public ReadTime read(Passage value) {
        Passage words = value.trimmed(".;,/");
        if (words.isEmpty()) {
            return ReadTime.NONE;
        }
        if (words.end() - words.start() > LONGEST) {
            return draft(words, TimeKind.UNREADABLE).build();
        }
        Passage core = withoutVerb(words);
        return window(words, core)
                .or(() -> deadline(words, core))
                .or(() -> range(words, core))
                .or(() -> BeforeMonth.read(words, core, planYear))
                .or(() -> UndatedReader.read(words, core))
                .or(() -> allAlong(words))
                .or(() -> first(words, core))
                .orElseGet(() -> draft(words, TimeKind.UNREADABLE).build());
    }

    private static Passage withoutVerb(Passage words) {
        Matcher matcher = words.matcher(VERB);
        return matcher.lookingAt() ? words.from(matcher.end()) : words;
    }

    private Optional<ReadTime> window(Passage words, Passage core) {
        return windows.read(core).map(reading -> {
            TimeDraft draft = draft(words, kind(reading.form())).yearInferred(reading.yearInferred());
            Window window = reading.window();
            if (window == null) {
                return draft.build();
            }
            return (reading.form() == TimeForm.END_OF_YEAR
                            ? draft.due(window.to(), DueRule.UNTIL)
                            : draft.window(window))
                    .build();
        });
    }

    private static TimeKind kind(TimeForm form) {
        return switch (form) {
            case YEAR -> TimeKind.YEAR_WINDOW;
            case QUARTER -> TimeKind.QUARTER;
            case END_OF_YEAR -> TimeKind.DATE;
            case YEARS, QUARTERS, MONTH, MONTHS, NINE_MONTHS, HALF -> TimeKind.WINDOW;
        };
    }

    private Optional<ReadTime> deadline(Passage words, Passage core) {
        return deadlines.whole(core).or(() -> deadlines.whole(words)).map(deadline -> {
            TimeDraft draft =
                    draft(words, TimeKind.DATE).yearInferred(deadline.named().yearInferred());
            return draft.due(deadline.named().date(), deadline.rule()).build();
        });
    }

    private Optional<ReadTime> range(Passage words, Passage core) {
        return ranges.read(core).map(range -> draft(words, TimeKind.WINDOW)
                .window(range.days())
                .yearInferred(range.yearInferred())
                .build());
    }

    /** "Xong trước ngày 10/3, trình trước ngày 31/3": the first; the words show that there is more. */
    private Optional<ReadTime> first(Passage words, Passage core) {
        return deadlines.scan(core).stream()
                .findFirst()
                .filter(deadline -> deadline.wording().start() == core.start())
                .filter(deadline ->
                        core.from(deadline.wording().end()).matcher(MORE).lookingAt())
                .map(deadline -> draft(words, TimeKind.DATE)
                        .yearInferred(deadline.named().yearInferred())
                        .due(deadline.named().date(), deadline.rule())
                        .build());
    }

    /** "Thường xuyên, từ tháng 6/2025 đến tháng 12/2026". */
    private Optional<ReadTime> allAlong(Passage words) {
        Matcher matcher = words.matcher(ALL_ALONG);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Passage rest = words.from(matcher.end());
        return window(rest, rest).or(() -> range(rest, rest)).flatMap(within -> recurring(words, within));
    }

    private static Optional<ReadTime> recurring(Passage words, ReadTime within) {
        LocalDate from = within.from();
        LocalDate to = within.to();
        return from == null || to == null
                ? Optional.empty()
                : Optional.of(draft(words, TimeKind.RECURRING)
                        .window(new Window(from, to))
                        .yearInferred(within.yearInferred())
                        .build());
    }

    private static TimeDraft draft(Passage words, TimeKind kind) {
        return new TimeDraft(Letters.collapse(words.text()), kind, words.span());
    }
}
