package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.DeadlineReader;

/** Reads the sentences of the organisation part; each dated clause, and each "định kỳ" without a date, is a duty. */
public final class DutyReader {

    private static final Pattern REPORT = Pattern.compile("báo cáo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AT_ONCE =
            Pattern.compile("báo cáo đột xuất", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\p{L})(?:trước|trong|hết|chậm nhất|muộn nhất)(?: \\p{L}+){0,2} (?:tháng \\d{1,2}(?:/\\d{4})?|quý (?:[IV]{1,3}|\\d))(?![\\p{L}\\d])|(?<!\\p{L})(?:hằng|hàng|mỗi|từng) (?:ngày|tuần)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "trong 03 ngày làm việc kể từ ngày nhận đủ báo cáo". */
    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:chậm nhất|muộn nhất|trong|sau)(?: là)?(?: thời hạn| vòng| thời gian)? (?:không quá )?\\d{1,3} (?:\\(\\p{L}+\\) )?(?:ngày|giờ|tuần)(?: làm việc)?,? "
                    + "(?<event>(?:kể từ|tính từ|từ khi|từ ngày|ngay sau|sau)(?! ngày \\d)[^;.,]*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OWED =
            Pattern.compile("báo cáo|gửi|trình|nộp", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY_THAT_RETURNS = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|vào)[^;.]{0,30}(?:hằng|hàng|mỗi|từng|của|cuối) (?:tháng|quý|tuần|ngày|năm)",
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
            after(context).ifPresent(duties::add);
            atOnce(context).ifPresent(duties::add);
        }
        return duties;
    }

    /**
     * The words as one duty without a date, which a person says they are and no form of ours shows.
     *
     * @param words at least one paragraph
     */
    public ReadDuty readPlain(List<Paragraph> words) {
        SentenceContext context = SentenceWalk.of(words).getFirst();
        Passage clause = words.getFirst().body().through(words.getLast().passage());
        findings.add(DutyFindings.noDate(Letters.collapse(clause.text()), clause.span()));
        return builder.build(
                new SentenceContext(clause, Letters.collapse(clause.text()), context.own(), Optional.empty()),
                new DutyClause(clause, Optional.empty(), Optional.empty(), false));
    }

    private List<DutyClause> clauses(SentenceContext context) {
        Passage sentence = context.sentence();
        if (context.words().length() > LONGEST_SENTENCE) {
            findings.add(DutyFindings.sentenceTooLong(sentence.span()));
            return List.of();
        }
        if (deadlines.scan(sentence).isEmpty()) {
            reportMonths(sentence);
        }
        return SentencePieces.of(sentence, this::isDated, this::isFrequent).stream()
                .flatMap(piece -> ClauseReader.read(piece, deadlines.scan(piece), frequencies(piece)).stream())
                .toList();
    }

    private List<Frequency> frequencies(Passage piece) {
        return piece.matcher(REPORT).find() ? FrequencyReader.read(piece, deadlines.scan(piece)) : List.of();
    }

    private boolean isDated(Passage piece) {
        return !deadlines.scan(piece).isEmpty()
                || piece.matcher(DAY_THAT_RETURNS).find();
    }

    private boolean isFrequent(Passage piece) {
        return !frequencies(piece).isEmpty();
    }

    private Optional<ReadDuty> after(SentenceContext context) {
        Passage sentence = context.sentence();
        Matcher after = sentence.matcher(AFTER);
        boolean found = context.words().length() <= LONGEST_SENTENCE
                && sentence.matcher(OWED).find()
                && after.find();
        return found
                ? Optional.of(builder.buildAfter(
                        context,
                        sentence.part(sentence.start(), after.end()),
                        sentence.found(after),
                        sentence.group(after, "event")))
                : Optional.empty();
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
