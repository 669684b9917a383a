package vn.dondoc.plan.reading.time;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Reads the value of a "Thời gian thực hiện" line: whole, or as {@link TimeKind#UNREADABLE}. */
public final class TimeReader {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern VERB =
            Pattern.compile("(?:(?:dự kiến|hoàn thành|thực hiện|xong) )+(?=\\p{L})", IGNORE_CASE);
    private static final Pattern EVENT = Pattern.compile(
            "(?:ngay )?(?:sau khi|khi có|khi được|kể từ khi|theo (?:hướng dẫn|yêu cầu|chỉ đạo|kế hoạch|tiến độ)|trên cơ sở)(?!\\p{L}).*",
            IGNORE_CASE);
    private static final Pattern HABIT = Pattern.compile(
            "(?:thường xuyên|hằng|hàng|định kỳ|liên tục)(?!\\p{L})[^/]*?(?:năm (?<y>\\d{4}))?", IGNORE_CASE);

    private final DeadlineReader deadlines;
    private final WindowReader windows;
    private final RangeReader ranges;

    public TimeReader(DateReader dates) {
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
        Passage core = withoutVerb(words);
        return window(words, core)
                .or(() -> deadline(words, core))
                .or(() -> range(words, core))
                .or(() -> event(words))
                .or(() -> habit(words))
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
            case YEARS, QUARTERS, MONTH, MONTHS, HALF -> TimeKind.WINDOW;
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

    private static Optional<ReadTime> event(Passage words) {
        boolean event = words.matcher(EVENT).matches();
        return event
                ? Optional.of(draft(words, TimeKind.EVENT).trigger(words.text()).build())
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

    private static TimeDraft draft(Passage words, TimeKind kind) {
        return new TimeDraft(Letters.collapse(words.text()), kind, words.span());
    }
}
