package vn.dondoc.plan.reading.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentIdentity;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.duty.PhraseMention;
import vn.dondoc.plan.reading.duty.ReadDuty;
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
        duties(expected.duties());
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
                .anyMatch(finding -> finding.code().startsWith("document.")
                        && finding.code().contains(about));
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
        left.forEach(read -> scores.compare("task", document, null, read.number() + " " + read.text(), found(read.span())));
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
        scores.compare("time", where, expected.timeKind(), known ? read.time().kind().name() : null, found(place));
        scores.compare("due date", where, expected.dueOn(), text(read.time().dueOn()), found(place));
    }

    private void units(List<Expectation.Unit> expected, ReadTask read, String where) {
        List<ReadAssignment> left = new ArrayList<>(read.assignments());
        for (Expectation.Unit unit : expected) {
            Optional<ReadAssignment> same = left.stream()
                    .filter(assignment -> assignment.phrase().equalsIgnoreCase(unit.phrase()))
                    .findFirst();
            same.ifPresent(left::remove);
            scores.compare("unit", where, unit.phrase(), same.map(ReadAssignment::phrase).orElse(null), false);
            same.ifPresent(assignment -> scores.compare(
                    "role", where, unit.role(), assignment.role().name(), found(assignment.span())));
        }
        left.forEach(assignment ->
                scores.compare("unit", where, null, assignment.phrase(), found(assignment.span())));
    }

    private void duties(List<Expectation.Duty> expected) {
        List<ReadDuty> left = new ArrayList<>(reading.duties());
        List<Expectation.Duty> unmatched = new ArrayList<>();
        for (Expectation.Duty duty : expected) {
            Optional<ReadDuty> same = left.stream().filter(read -> likeness(duty, read) >= 4).reduce(
                    (a, b) -> likeness(duty, b) > likeness(duty, a) ? b : a);
            same.ifPresent(left::remove);
            same.ifPresentOrElse(read -> duty(duty, read), () -> unmatched.add(duty));
        }
        for (Expectation.Duty duty : unmatched) {
            Optional<ReadDuty> like = left.stream().filter(read -> likeness(duty, read) >= 2).findFirst();
            like.ifPresent(left::remove);
            like.ifPresentOrElse(
                    read -> duty(duty, read),
                    () -> scores.compare("duty", document + " " + duty, duty.kind(), null, false));
        }
        left.forEach(read -> scores.compare(
                "duty", document, null, read.kind() + " " + read.text() + " " + read.wording(), found(read)));
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

    private static int likeness(Expectation.Duty duty, ReadDuty read) {
        int same = duty.dueOn() != null && duty.dueOn().equals(text(read.dueOn())) ? 4 : 0;
        same += duty.dueOn() == null && read.dueOn() == null ? 1 : 0;
        same += duty.kind().equals(read.kind().name()) ? 2 : 0;
        same += Objects.equals(duty.reporters(), words(read.reporters())) ? 1 : 0;
        return same + (Objects.equals(duty.recipient(), words(read.recipient())) ? 1 : 0);
    }

    private void duty(Expectation.Duty expected, ReadDuty read) {
        String where = document + " duty " + read.kind() + " " + read.wording();
        boolean found = found(read);
        scores.compare("duty", where, expected.kind(), read.kind().name(), found);
        scores.compare("tier", where, expected.tier(), read.tier().name(), found);
        scores.compare("reporters", where, expected.reporters(), words(read.reporters()), found);
        scores.compare("recipient", where, expected.recipient(), words(read.recipient()), found);
        scores.compare("via", where, expected.via(), words(read.via()), found);
        scores.compare("duty due", where, expected.dueOn(), text(read.dueOn()), found);
    }

    private boolean found(ReadDuty duty) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.span() != null && duty.concerns(finding.span()));
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

    private static @Nullable String words(@Nullable PhraseMention mention) {
        return mention == null ? null : mention.phrase();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
