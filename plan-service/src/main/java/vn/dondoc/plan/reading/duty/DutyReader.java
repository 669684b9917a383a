package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.task.ReadAssignment;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.Deadline;
import vn.dondoc.plan.reading.time.DeadlineReader;

/** Reads the sentences of the organisation part; each dated clause, and each "định kỳ" without a date, is a duty. */
public final class DutyReader {

    private static final Pattern REPORT = Pattern.compile("báo cáo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH = Pattern.compile(
            "(?<!\\p{L})(?:trước|trong|hết|chậm nhất|muộn nhất)(?: \\p{L}+){0,2} (?:tháng \\d{1,2}(?:/\\d{4})?|quý (?:[IV]{1,3}|\\d))(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** No kind of duty comes back so often: it is told. */
    private static final Pattern DAY_OR_WEEK = Pattern.compile(
            "(?<!\\p{L})(?:hằng|hàng|mỗi|từng) (?:ngày|tuần)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OWED =
            Pattern.compile("báo cáo|gửi|trình|nộp", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DAY_THAT_RETURNS = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|vào)[^;.]{0,30}(?:hằng|hàng|mỗi|từng|của|cuối) (?:tháng|quý|tuần|ngày|năm)"
                    + "|(?:hằng|hàng|mỗi|từng) (?:tháng|quý)[^;.\\p{L}]{0,3}(?:trước|chậm nhất|muộn nhất|vào) ngày \\d{1,2}(?![/\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Longer than any sentence; what is longer is no prose, and reading it would take more than linear time. */
    static final int LONGEST_SENTENCE = 4_000;

    private final DeadlineReader deadlines;
    private final DutyBuilder builder;
    private final KnownNames names;
    private final EventReader events;
    private final FindingLog findings;

    /** For prose that stands alone, without a plan's tasks. */
    public DutyReader(DateReader dates, @Nullable String issuer, FindingLog findings) {
        this(dates, issuer, List.of(), findings);
    }

    /**
     * @param issuer the issuing agency as the document names it; null when it does not
     * @param tasks those of the plan, since who does them is rather inside the issuing agency
     */
    public DutyReader(DateReader dates, @Nullable String issuer, List<ReadTask> tasks, FindingLog findings) {
        this.deadlines = new DeadlineReader(dates);
        this.findings = findings;
        this.names = KnownNames.of(doers(tasks));
        this.builder = new DutyBuilder(dates.planYear(), new TierRule(issuer, names.names()), names, findings);
        this.events = new EventReader(builder);
    }

    private static List<String> doers(List<ReadTask> tasks) {
        return tasks.stream()
                .flatMap(task -> task.assignments().stream())
                .map(ReadAssignment::phrase)
                .toList();
    }

    /** @param paragraphs the body of the organisation part */
    public List<ReadDuty> read(List<Paragraph> paragraphs) {
        List<ReadDuty> duties = new ArrayList<>();
        for (SentenceContext context : SentenceWalk.of(paragraphs, names)) {
            for (DutyClause clause : clauses(context)) {
                duties.add(builder.build(context, clause));
            }
            duties.addAll(events.read(context));
        }
        return duties;
    }

    /**
     * The words as one duty without a date, which a person says they are and no form of ours shows.
     *
     * @param words at least one paragraph
     */
    public ReadDuty readPlain(List<Paragraph> words) {
        SentenceContext context = SentenceWalk.of(words, names).getFirst();
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
        reportUnread(DAY_OR_WEEK, sentence);
        return SentencePieces.of(sentence, this::isDated, this::isFrequent).stream()
                .flatMap(piece -> clauses(piece).stream())
                .toList();
    }

    /** A deadline that names only a month or a quarter is not turned into a day. */
    private List<DutyClause> clauses(Passage piece) {
        List<Deadline> dated = deadlines.scan(piece);
        if (dated.isEmpty()) {
            reportUnread(MONTH, piece);
        }
        return ClauseReader.read(piece, dated, frequencies(piece));
    }

    private List<Frequency> frequencies(Passage piece) {
        boolean owed = piece.matcher(REPORT).find()
                || (piece.matcher(OWED).find()
                        && piece.matcher(DAY_THAT_RETURNS).find());
        return owed ? FrequencyReader.read(piece, deadlines.scan(piece)) : List.of();
    }

    private boolean isDated(Passage piece) {
        return !deadlines.scan(piece).isEmpty()
                || piece.matcher(DAY_THAT_RETURNS).find();
    }

    private boolean isFrequent(Passage piece) {
        return !frequencies(piece).isEmpty();
    }

    private void reportUnread(Pattern time, Passage words) {
        Matcher unread = words.matcher(time);
        while (unread.find()) {
            findings.add(
                    DutyFindings.unreadTime(unread.group(), words.found(unread).span()));
        }
    }
}
