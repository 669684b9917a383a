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

    private static final Pattern LEAD = Pattern.compile(
            "(?<!\\p{L})(trước|chậm nhất|muộn nhất|đến hết|hết|hạn cuối|vào|xong|hoàn thành|ngày)(?: là)?(?: vào)?(?: hết)?(?: (?:ngày|mùng))? (?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final DateReader dates;

    public DeadlineReader(DateReader dates) {
        this.dates = dates;
    }

    /** Deadlines in the order of the text; a bare "ngày D" is none, since prose cites documents by their dates. */
    public List<Deadline> scan(Passage passage) {
        List<Deadline> deadlines = new ArrayList<>();
        Matcher matcher = passage.matcher(LEAD);
        while (matcher.find()) {
            if (!matcher.group(1).equalsIgnoreCase("ngày")) {
                deadline(passage, matcher).ifPresent(deadlines::add);
            }
        }
        return deadlines;
    }

    /** The deadline that the whole passage is: "trước ngày 30/6", "ngày 30/6/2024", "30/6/2024". */
    Optional<Deadline> whole(Passage passage) {
        Matcher matcher = passage.matcher(LEAD);
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

    private static DueRule rule(Matcher lead) {
        String words = lead.group().toLowerCase(Locale.ROOT);
        if (words.startsWith("trước")) {
            return DueRule.BEFORE;
        }
        return words.contains("hết") ? DueRule.UNTIL : DueRule.BY;
    }
}
