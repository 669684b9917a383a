package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Passage;

/** Sees gaps and repetitions in the numbers of tasks: a task may have got lost on the way from paper. */
final class NumberOrder {

    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)(\\d{1,4})\\D*");

    private record Numbered(String prefix, int value) {}

    private NumberOrder() {}

    /** A number may go on from the one before it, or begin again at 1; the first also from the tasks of earlier parts. */
    static List<Finding> gaps(List<TaskBlock> blocks, int tasksBefore) {
        List<Finding> findings = new ArrayList<>();
        Optional<Numbered> before = Optional.empty();
        for (TaskBlock block : blocks) {
            Optional<Numbered> number = number(block.number());
            boolean late = findings.isEmpty() && before.isEmpty() && isLate(number, tasksBefore);
            if (late || (number.isPresent() && !follows(before, number.get()))) {
                Passage extent = block.extent();
                Passage marker = extent.part(
                        extent.start(), extent.start() + block.number().length());
                findings.add(TaskFindings.numberOutOfOrder(block.number(), marker.span()));
            }
            before = number;
        }
        return findings;
    }

    /** A part that begins with "2." has lost its first task, unless it goes on counting. */
    private static boolean isLate(Optional<Numbered> number, int tasksBefore) {
        return number.filter(first -> first.value() > 1 && first.value() != tasksBefore + 1)
                .isPresent();
    }

    private static boolean follows(Optional<Numbered> before, Numbered number) {
        int expected = before.filter(last -> last.prefix().equals(number.prefix()))
                .map(last -> last.value() + 1)
                .orElse(1);
        return number.value() == expected || number.value() == 1 || before.isEmpty();
    }

    private static Optional<Numbered> number(String written) {
        Matcher matcher = LAST_NUMBER.matcher(written);
        return matcher.matches()
                ? Optional.of(new Numbered(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
