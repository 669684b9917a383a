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
            "(?<!\\p{L})(?:hoàn thành|xong|chậm nhất|muộn nhất|mỗi|hằng|hàng|(?<=[,;:(–-] )(?:từ|trước (?:ngày|tháng)|đến hết|trong (?:tháng|quý|năm)|định kỳ|thường xuyên))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.;] (?=\\p{Lu})");

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
        Passage words = block.words().getFirst();
        ReadTime time =
                stated.isEmpty() ? inWords(words) : times.read(stated.getFirst().value());
        if (time.kind() == TimeKind.NONE) {
            findings.add(TaskFindings.noTime(ordinal, words.span(), deadlineIn(words)));
        }
        report(time);
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
                findings.add(TaskFindings.timeFromText(time));
                return time;
            }
        }
        return ReadTime.NONE;
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
