package vn.dondoc.plan.reading.duty;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.task.ReadAssignment;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.reading.time.TimeKind;

/** A summary or report among the tasks that waits for an event ("sau khi có hướng dẫn …") is a duty too. */
public final class EventDuties {

    private static final Pattern REPORTING = Pattern.compile(
            "(?:tổng kết|sơ kết|báo cáo|xây dựng báo cáo|tổng hợp[^.;]{0,60}báo cáo)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHOSE = Pattern.compile("của ([^,;.]+)$");

    private EventDuties() {}

    public static List<ReadDuty> of(List<ReadTask> tasks, @Nullable Integer planYear, FindingLog findings) {
        return tasks.stream()
                .filter(task -> task.time().kind() == TimeKind.EVENT
                        && REPORTING.matcher(task.text()).lookingAt())
                .map(task -> duty(task, planYear, findings))
                .toList();
    }

    private static ReadDuty duty(ReadTask task, @Nullable Integer planYear, FindingLog findings) {
        ReadTime time = task.time();
        findings.add(DutyFindings.noRecipient(task.span(), agencyOfTheEvent(time)));
        DutyParties parties = new DutyParties(reporters(task).orElse(null), false, null, null);
        return new ReadDuty(
                DutyName.title(firstLine(task).replaceAll("[.;]+$", "")),
                DutyKind.EVENT,
                DutyTier.INTERNAL,
                parties,
                DutyTime.undated(time.text(), time.span(), planYear),
                null,
                time.trigger(),
                new DutyPlace(task.text(), task.span(), task.span()),
                List.of());
    }

    /** The agency whose guidance is awaited is likely, but not said, to receive the result. */
    private static @Nullable String agencyOfTheEvent(ReadTime time) {
        Matcher matcher = WHOSE.matcher(time.text());
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static String firstLine(ReadTask task) {
        return task.text().lines().findFirst().orElse("");
    }

    private static Optional<PhraseMention> reporters(ReadTask task) {
        return task.assignments().stream()
                .filter(assignment -> assignment.role() != AssignmentRole.COORDINATE)
                .findFirst()
                .map(EventDuties::mention);
    }

    private static PhraseMention mention(ReadAssignment assignment) {
        return new PhraseMention(assignment.phrase(), assignment.span());
    }
}
