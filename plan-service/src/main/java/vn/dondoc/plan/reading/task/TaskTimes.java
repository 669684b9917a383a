package vn.dondoc.plan.reading.task;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.DateFindings;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.Deadline;
import vn.dondoc.plan.reading.time.DeadlineReader;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.reading.time.TimeKind;
import vn.dondoc.plan.reading.time.TimeReader;

/** Reads the time of a task and reports what is odd about it. */
final class TaskTimes {

    private static final Pattern MORE = Pattern.compile("\\d[,;] ?\\p{L}");

    /** Words that date the work wherever they stand; "trước ngày" alone may date what the work is about, unless a comma parts them. */
    private static final Pattern BEGIN = Pattern.compile(
            "(?<!\\p{L})(?:(?:thời gian|thời hạn)(?= (?:từ|trong|trước|đến hết))|hoàn thành|xong|chậm nhất|muộn nhất|mỗi|hằng|hàng|(?:ngay )?sau khi có(?= (?:quyết định|hướng dẫn|ý kiến|kế hoạch|văn bản))|từ (?:ngày )?(?=\\d{1,2}/)|(?<=[,;:(–-] )(?:từ|trước (?:ngày|tháng)|đến hết|trong (?:tháng|quý|năm)|(?:tháng|quý) (?=[\\dIV])|định kỳ|(?:thực hiện )?thường xuyên))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LAST_WORDS = Pattern.compile(
            "(?<!\\p{L})(trước (?:ngày )?\\d{1,2}(?:[/-]\\d{1,2}(?:[/-]\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?))[.;]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ANY_TIME = Pattern.compile(
            "\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|\\d{1,2}/\\d{1,4}|tháng \\d{1,2}|quý [iv\\d]|sau khi",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.;] (?=\\p{Lu})| (?=\\()");

    private final TimeReader times;
    private final DeadlineReader deadlines;
    private final FindingLog findings;

    TaskTimes(DateReader dates, FindingLog findings) {
        this.times = new TimeReader(dates);
        this.deadlines = new DeadlineReader(dates);
        this.findings = findings;
    }

    ReadTime read(TaskBlock block, int ordinal) {
        List<LabelledLine> stated = block.lines().stream()
                .filter(line -> line.kind() == LabelKind.TIME)
                .toList();
        stated.stream().skip(1).forEach(line -> findings.add(TaskFindings.secondTime(line)));
        ReadTime time = stated.isEmpty()
                ? unlabelled(block)
                : times.read(stated.getFirst().value());
        if (time.kind() == TimeKind.NONE) {
            Passage words = block.words().getFirst();
            findings.add(TaskFindings.noTime(ordinal, words.span(), deadlineIn(words)));
        }
        report(time);
        return time;
    }

    /** The one paragraph of the task that tells a time, else the month that the task stands under. */
    private ReadTime unlabelled(TaskBlock block) {
        List<ReadTime> told = block.words().stream()
                .map(this::inWords)
                .filter(time -> time.kind() != TimeKind.NONE)
                .toList();
        if (told.size() == 1) {
            findings.add(TaskFindings.timeFromText(told.getFirst()));
            return told.getFirst();
        }
        return told.isEmpty() ? ofPeriod(block) : ReadTime.NONE;
    }

    private ReadTime ofPeriod(TaskBlock block) {
        Passage period = block.period();
        if (period == null) {
            return ReadTime.NONE;
        }
        ReadTime time = times.read(period);
        findings.add(TaskFindings.timeFromHeading(time, block.words().getFirst().span()));
        return time;
    }

    /** "…, hoàn thành trước ngày 15/5/2025.": taken when the sentence ends with it, and a person confirms. */
    private ReadTime inWords(Passage words) {
        Matcher begin = words.matcher(BEGIN);
        while (begin.find()) {
            Passage rest = words.from(begin.start());
            Matcher end = rest.matcher(SENTENCE_END);
            ReadTime time = times.read(end.find() ? rest.part(rest.start(), end.start()) : rest.trimmed(".;,/)"));
            if (time.kind() != TimeKind.UNREADABLE) {
                return time;
            }
        }
        return lastWords(words);
    }

    /** "… trước ngày 30/4/2025.": taken when it ends the words and is the only time in them. */
    private ReadTime lastWords(Passage words) {
        Matcher last = words.matcher(LAST_WORDS);
        boolean only = words.matcher(ANY_TIME).results().count() == 1;
        return only && last.find() ? times.read(words.group(last, 1)) : ReadTime.NONE;
    }

    private void report(ReadTime time) {
        if (time.kind() == TimeKind.UNREADABLE) {
            findings.add(TaskFindings.unreadableTime(time));
        }
        if (time.kind() == TimeKind.EVENT) {
            findings.add(TaskFindings.eventTime(time));
        }
        if (time.kind() == TimeKind.DATE && MORE.matcher(time.text()).find()) {
            findings.add(TaskFindings.moreTimes(time));
        }
        DateFindings.reportWeekend(time, findings);
        if (time.yearInferred()) {
            findings.add(TaskFindings.timeWithoutYear(time));
        }
    }

    /** A deadline inside the task's words is offered, not taken: it may be another's. */
    private @Nullable String deadlineIn(Passage words) {
        List<Deadline> found = deadlines.scan(words);
        return found.size() == 1 ? found.getFirst().wording().text() : null;
    }
}
