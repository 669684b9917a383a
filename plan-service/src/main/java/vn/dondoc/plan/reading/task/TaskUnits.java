package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Marker;
import vn.dondoc.plan.reading.text.Passage;

/** Reads who does a task and reports what is odd about it. */
final class TaskUnits {

    /** What no name of units holds; its column or line has swallowed something else. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\d{1,2}/\\d|\\d{4}|(?<!\\p{L})(?:hoàn thành|chậm nhất|thời gian|thời hạn|kinh phí)(?!\\p{L})|(?-i: (?:chuẩn bị|soạn thảo|tham mưu|thực hiện|phụ trách|đảm nhiệm|làm|trình|lập|báo cáo|phối hợp|chủ trì))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_NAME = 200;

    private final FindingLog findings;

    TaskUnits(FindingLog findings) {
        this.findings = findings;
    }

    /** The labels say it; a task without any may say it in its words, which a person confirms. */
    List<ReadAssignment> read(TaskBlock block) {
        List<ReadAssignment> labelled = assignments(block.lines());
        if (!labelled.isEmpty()) {
            return labelled;
        }
        List<ReadAssignment> named = block.words().stream()
                .flatMap(words -> named(Marker.without(words)).stream())
                .toList();
        named.forEach(unit -> findings.add(TaskFindings.unitsFromText(unit.phrase(), unit.span())));
        return named;
    }

    private List<ReadAssignment> named(Passage words) {
        List<ReadAssignment> last = assignments(BracketLabels.ofLastSentence(words));
        return last.isEmpty() ? ProseUnits.of(words) : last;
    }

    private List<ReadAssignment> assignments(List<LabelledLine> lines) {
        List<ReadAssignment> assignments = new ArrayList<>();
        for (LabelledLine line : lines) {
            line.kind().role().ifPresent(role -> assignment(role, line).ifPresent(assignments::add));
        }
        return assignments;
    }

    private static boolean isNoName(Passage value) {
        return value.end() - value.start() >= LONGEST_NAME
                || value.matcher(NO_NAME).find();
    }

    private Optional<ReadAssignment> assignment(AssignmentRole role, LabelledLine line) {
        if (line.value().isEmpty()) {
            findings.add(TaskFindings.emptyLabel(line));
            return Optional.empty();
        }
        if (isNoName(line.value())) {
            findings.add(TaskFindings.doubtfulUnit(line.value().span()));
        }
        return Optional.of(new ReadAssignment(
                role, Letters.collapse(line.value().text()), line.value().span()));
    }
}
