package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.Deadline;
import vn.dondoc.plan.reading.time.DeadlineReader;

/** Reads the sentences of the organisation part; each dated clause, and each "định kỳ" without a date, is a duty. */
public final class DutyReader {

    private static final Pattern REPORT = Pattern.compile("báo cáo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_ONCE =
            Pattern.compile("báo cáo đột xuất", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\p{L})(?:trước|trong|hết|chậm nhất|muộn nhất)(?: \\p{L}+){0,2} (?:tháng \\d{1,2}(?:/\\d{4})?|quý (?:[IV]{1,3}|\\d))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Longer than any sentence; what is longer is no prose, and reading it would take more than linear time. */
    private static final int LONGEST_SENTENCE = 4_000;

    private final DeadlineReader deadlines;
    private final DutyBuilder builder;
    private final FindingLog findings;

    /** @param issuer the issuing agency as the document names it; null when it does not */
    public DutyReader(DateReader dates, @Nullable String issuer, FindingLog findings) {
        this.deadlines = new DeadlineReader(dates);
        this.findings = findings;
        this.builder = new DutyBuilder(dates.planYear(), new TierRule(issuer), findings);
    }

    /** @param paragraphs the body of the organisation part */
    public List<ReadDuty> read(List<Paragraph> paragraphs) {
        List<ReadDuty> duties = new ArrayList<>();
        for (SentenceContext context : SentenceWalk.of(paragraphs)) {
            for (DutyClause clause : clauses(context)) {
                duties.add(builder.build(context, clause));
            }
            atOnce(context).ifPresent(duties::add);
        }
        return duties;
    }

    private List<DutyClause> clauses(SentenceContext context) {
        Passage sentence = context.sentence();
        if (context.words().length() > LONGEST_SENTENCE) {
            findings.add(DutyFindings.sentenceTooLong(sentence.span()));
            return List.of();
        }
        List<Deadline> found = deadlines.scan(sentence);
        boolean reports = sentence.matcher(REPORT).find();
        List<Frequency> frequencies = reports ? FrequencyReader.read(sentence, found) : List.of();
        if (found.isEmpty()) {
            reportMonths(sentence);
        }
        return ClauseReader.read(sentence, found, frequencies);
    }

    /** A deadline that names only a month or a quarter is not turned into a day. */
    private void reportMonths(Passage sentence) {
        Matcher month = sentence.matcher(MONTH);
        while (month.find()) {
            findings.add(
                    DutyFindings.unreadTime(month.group(), sentence.found(month).span()));
        }
    }

    private Optional<ReadDuty> atOnce(SentenceContext context) {
        boolean found = context.sentence().matcher(AT_ONCE).find();
        return found ? Optional.of(builder.buildAtOnce(context)) : Optional.empty();
    }
}
