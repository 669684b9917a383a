package vn.dondoc.plan.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Passage;

/** Finds "trước ngày …", "chậm nhất ngày …", "đến hết ngày …" with the dates they govern. */
public final class DeadlineReader {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String TAIL = "(?: là)?(?: vào)?(?: hết)?"
            + "(?<hour> \\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,?)?(?: (?:ngày|mùng))? (?=\\d)";
    private static final Pattern LEAD = Pattern.compile(
            "(?<!\\p{L})(?:trước|chậm nhất|muộn nhất|đến hết|hết|hạn cuối|vào|xong|hoàn thành|trong(?= ngày \\d))"
                    + TAIL,
            IGNORE_CASE);
    /** In a line of its own "ngày D" and "đến ngày D" are deadlines; in prose they date documents and figures. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|đến hết|hết|đến|hạn cuối|vào|xong|hoàn thành|ngày)" + TAIL, IGNORE_CASE);

    private static final Pattern ANOTHER = Pattern.compile(" ?(?:,|;|và)(?: ngày)? (?=\\d)", IGNORE_CASE);

    private final DateReader dates;

    public DeadlineReader(DateReader dates) {
        this.dates = dates;
    }

    /** Deadlines in the order of the text; a bare "ngày D" is none, since prose cites documents by their dates. */
    public List<Deadline> scan(Passage passage) {
        List<Deadline> deadlines = new ArrayList<>();
        Matcher matcher = passage.matcher(LEAD);
        while (matcher.find()) {
            deadline(passage, matcher).ifPresent(first -> addAll(first, passage, deadlines));
        }
        return deadlines;
    }

    /** "trước ngày 10/6 và 10/11" holds two deadlines. */
    private void addAll(Deadline first, Passage passage, List<Deadline> deadlines) {
        Optional<Deadline> next = Optional.of(first);
        while (next.isPresent()) {
            deadlines.add(next.get());
            next = another(next.get(), passage);
        }
    }

    private Optional<Deadline> another(Deadline last, Passage passage) {
        Matcher and = passage.from(last.wording().end()).matcher(ANOTHER);
        return and.lookingAt()
                ? dates.at(passage, and.end()).map(date -> new Deadline(date.passage(), last.rule(), date))
                : Optional.empty();
    }

    /** The deadline that the whole passage is: "trước ngày 30/6", "ngày 30/6/2024", "30/6/2024". */
    Optional<Deadline> whole(Passage passage) {
        Matcher matcher = passage.matcher(WHOLE);
        Optional<Deadline> found = matcher.lookingAt()
                ? deadline(passage, matcher)
                : dates.at(passage, passage.start()).map(date -> new Deadline(date.passage(), DueRule.BY, date));
        return found.filter(deadline -> deadline.wording().end() == passage.end());
    }

    private Optional<Deadline> deadline(Passage passage, Matcher lead) {
        int start = lead.start();
        DueRule rule = rule(lead);
        return dates.at(passage, lead.end())
                .map(date -> new Deadline(passage.part(start, date.passage().end()), rule, date));
    }

    /** "trước 17 giờ ngày D" is a time on the named day, so that day counts. */
    private static DueRule rule(Matcher lead) {
        String words = lead.group().toLowerCase(Locale.ROOT);
        if (words.startsWith("trước") && lead.group("hour") == null) {
            return DueRule.BEFORE;
        }
        return words.contains("hết") || words.startsWith("đến") ? DueRule.UNTIL : DueRule.BY;
    }
}
