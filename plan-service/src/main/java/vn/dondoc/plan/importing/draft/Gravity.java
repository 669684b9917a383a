package vn.dondoc.plan.importing.draft;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;

/**
 * How much a finding matters to the plan: an impossible date holds the plan up when it is a deadline of the plan itself,
 * and is a warning where another document is only cited by it.
 */
final class Gravity {

    private Gravity() {}

    static Finding of(Finding found, PlanReading reading) {
        var span = found.span();
        if (!found.code().equals("date.impossible") || span == null || isDeadline(span, reading)) {
            return found;
        }
        return new Finding(found.code(), Severity.WARNING, found.message(), span, found.suggestion());
    }

    private static boolean isDeadline(Span span, PlanReading reading) {
        Stream<@Nullable Span> times =
                reading.tasks().stream().map(task -> task.time().span());
        Stream<@Nullable Span> wordings = reading.duties().stream().map(duty -> duty.wordingSpan());
        return Stream.concat(times, wordings).filter(Objects::nonNull).anyMatch(time -> time.contains(span));
    }
}
