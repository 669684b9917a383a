package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.Deadline;
import vn.dondoc.plan.reading.time.DeadlineReader;

/** Reads the sentences of the organisation part; each dated clause, and each "định kỳ" without a date, is a duty. */
public final class DutyReader {

    private static final Pattern REPORT = Pattern.compile("báo cáo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_ONCE =
            Pattern.compile("báo cáo đột xuất", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final DeadlineReader deadlines;
    private final DutyBuilder builder;

    /** @param issuer the issuing agency as the document names it; null when it does not */
    public DutyReader(DateReader dates, @Nullable String issuer, FindingLog findings) {
        this.deadlines = new DeadlineReader(dates);
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
        List<Deadline> found = deadlines.scan(context.sentence());
        List<Frequency> frequencies = FrequencyReader.read(context.sentence(), found);
        boolean reports = context.sentence().matcher(REPORT).find();
        return ClauseReader.read(context.sentence(), found, reports ? frequencies : List.of());
    }

    private Optional<ReadDuty> atOnce(SentenceContext context) {
        boolean found = context.sentence().matcher(AT_ONCE).find();
        return found ? Optional.of(builder.buildAtOnce(context)) : Optional.empty();
    }
}
