package vn.dondoc.plan.reading.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentIdentity;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.task.ReadAssignment;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.TimeKind;

/** Holds one reading against what was expected. */
final class Comparison {

    private static final String GAP = "…";

    private final String document;
    private final PlanReading reading;
    private final Scores scores;

    Comparison(String document, PlanReading reading, Scores scores) {
        this.document = document;
        this.reading = reading;
        this.scores = scores;
    }

    void against(Expectation expected) {
        identity(expected);
        tasks(expected.tasks());
        new DutyComparison(document, reading, scores).against(expected.duties());
        relations(expected.relations());
    }

    private void identity(Expectation expected) {
        DocumentIdentity read = reading.document();
        expected.fields().forEach((field, value) -> {
            String actual =
                    switch (field) {
                        case "type" -> read.type();
                        case "number" -> read.number();
                        case "symbol" -> read.symbol();
                        case "date" -> text(read.issuedOn());
                        case "subject" -> read.subject();
                        case "issuer" -> read.issuer();
                        default -> throw new IllegalArgumentException(field);
                    };
            scores.compare(field, document, value, actual, isDocumentFinding(field));
        });
    }

    private boolean isDocumentFinding(String field) {
        String about = field.equals("symbol") ? "number" : field;
        return reading.findings().stream()
                .anyMatch(finding ->
                        finding.code().startsWith("document.") && finding.code().contains(about));
    }

    private void tasks(List<Expectation.Task> expected) {
        List<ReadTask> left = new ArrayList<>(reading.tasks());
        for (Expectation.Task task : expected) {
            Optional<ReadTask> match = left.stream()
                    .filter(read -> read.text().startsWith(begin(task.text())))
                    .findFirst();
            String where = document + " " + task.number() + " " + begin(task.text());
            if (match.isEmpty()) {
                scores.compare("task", where, task.text(), null, false);
                task(task, where);
            } else {
                left.remove(match.get());
                task(task, match.get(), where);
            }
        }
        left.forEach(
                read -> scores.compare("task", document, null, read.number() + " " + read.text(), found(read.span())));
    }

    /** A task that was not read at all: its fields were missed too. */
    private void task(Expectation.Task task, String where) {
        task.units().forEach(unit -> scores.compare("unit", where, unit.phrase(), null, false));
        scores.compare("time", where, task.timeKind(), null, false);
        scores.compare("due date", where, task.dueOn(), null, false);
    }

    private void task(Expectation.Task expected, ReadTask read, String where) {
        boolean whole = read.text().endsWith(end(expected.text()));
        scores.compare("task", where, expected.text(), whole ? expected.text() : read.text(), found(read.span()));
        scores.compare("task number", where, expected.number(), read.number(), found(read.span()));
        units(expected.units(), read, where);
        Span place = Objects.requireNonNullElse(read.time().span(), read.span());
        boolean known = read.time().kind() != TimeKind.NONE && read.time().kind() != TimeKind.UNREADABLE;
        scores.compare(
                "time", where, expected.timeKind(), known ? read.time().kind().name() : null, found(place));
        scores.compare("due date", where, expected.dueOn(), text(read.time().dueOn()), found(place));
    }

    private void units(List<Expectation.Unit> expected, ReadTask read, String where) {
        List<ReadAssignment> left = new ArrayList<>(read.assignments());
        for (Expectation.Unit unit : expected) {
            Optional<ReadAssignment> same = left.stream()
                    .filter(assignment -> assignment.phrase().equalsIgnoreCase(unit.phrase()))
                    .findFirst();
            same.ifPresent(left::remove);
            scores.compare(
                    "unit",
                    where,
                    unit.phrase(),
                    same.map(ReadAssignment::phrase).orElse(null),
                    false);
            same.ifPresent(assignment ->
                    scores.compare("role", where, unit.role(), assignment.role().name(), found(assignment.span())));
        }
        left.forEach(assignment -> scores.compare("unit", where, null, assignment.phrase(), found(assignment.span())));
    }

    private void relations(List<String> expected) {
        List<String> read = new ArrayList<>(reading.relations().stream()
                .map(relation -> relation.kind() + " " + relation.number())
                .toList());
        for (String relation : expected) {
            scores.compare("relation", document, relation, read.remove(relation) ? relation : null, false);
        }
        read.forEach(relation -> scores.compare("relation", document, null, relation, false));
    }

    private boolean found(Span place) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.span() != null
                        && finding.span().start() < place.end()
                        && place.start() < finding.span().end());
    }

    private static String begin(String text) {
        int gap = text.indexOf(GAP);
        return gap < 0 ? text : text.substring(0, gap).strip();
    }

    private static String end(String text) {
        int gap = text.indexOf(GAP);
        return gap < 0 ? text : text.substring(gap + 1).strip();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
