package vn.dondoc.plan.writing.content;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.task.NewTask;

/** Writes one task: its numbered paragraph, and a dashed line for each role and for its time. */
final class TaskLines {

    private final WrittenTask task;
    private final Sheet sheet;
    private final TaskTime time;

    TaskLines(WrittenTask task, Sheet sheet, TaskTime time) {
        this.task = task;
        this.sheet = sheet;
        this.time = time;
    }

    NewTask write(String number, int ordinal) {
        var text = PlainWords.closed(task.text());
        var start = sheet.line(number + text).start();
        var parties = parties();
        parties.forEach(party -> sheet.line(label(party.role()) + party.phrase() + "."));
        var read = readTime();
        return new NewTask(ordinal, text, new Span(start, sheet.end()), read, parties, List.of());
    }

    private ReadTime readTime() {
        var words = time.words();
        if (words.isEmpty()) {
            return ReadTime.NONE;
        }
        var line = sheet.line("- Thời gian thực hiện: " + words + ".");
        return time.time(words, new Span(line.end() - 1 - words.length(), line.end() - 1));
    }

    /** All units of one role stand in one line, leads first. */
    private List<NewTask.Party> parties() {
        return Stream.of(AssignmentRole.LEAD, AssignmentRole.PERFORM, AssignmentRole.COORDINATE)
                .map(this::party)
                .filter(party -> !party.phrase().isEmpty())
                .toList();
    }

    private NewTask.Party party(AssignmentRole role) {
        var units = task.parties().stream()
                .filter(party -> party.role() == role)
                .map(WrittenParty::unit)
                .toList();
        var meant =
                units.stream().flatMap(unit -> unit.units().stream()).distinct().toList();
        return new NewTask.Party(role, PlainWords.open(PlainWords.phrase(units)), meant);
    }

    private static String label(AssignmentRole role) {
        return switch (role) {
            case LEAD -> "- Đơn vị chủ trì: ";
            case PERFORM -> "- Đơn vị thực hiện: ";
            case COORDINATE -> "- Đơn vị phối hợp: ";
        };
    }
}
