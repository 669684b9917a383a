package vn.dondoc.plan.reading.task;

import java.util.List;
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
        ReadTime time =
                stated.isEmpty() ? ReadTime.NONE : times.read(stated.getFirst().value());
        if (time.kind() == TimeKind.NONE) {
            Passage words = block.words().getFirst();
            findings.add(TaskFindings.noTime(ordinal, words.span(), deadlineIn(words)));
        }
        report(time);
        return time;
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
