package vn.dondoc.plan.copying.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.AssignmentView;
import vn.dondoc.plan.task.TaskView;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.writing.content.WrittenDuty;
import vn.dondoc.plan.writing.content.WrittenParty;
import vn.dondoc.plan.writing.content.WrittenPlan;
import vn.dondoc.plan.writing.content.WrittenTask;
import vn.dondoc.plan.writing.content.WrittenUnit;

/** Writes a plan that came as a document the way it would have been written here. */
public final class DocumentContent {

    private DocumentContent() {}

    /** @param text the plan's document */
    public static WrittenPlan of(PlanView plan, String text) {
        var layout = new DocumentLayout(plan, text);
        return new WrittenPlan(
                plan.type(),
                plan.subject(),
                plan.year(),
                plan.issuerCode(),
                plan.symbol(),
                layout.bases(),
                layout.purpose(),
                plan.tasks().stream().map(DocumentContent::task).toList(),
                Stream.concat(
                                layout.organisation().stream(),
                                plan.duties().stream()
                                        .filter(duty -> !isWritable(duty))
                                        .map(Duty::text))
                        .toList(),
                plan.duties().stream()
                        .filter(DocumentContent::isWritable)
                        .map(DocumentContent::duty)
                        .toList(),
                layout.closing(),
                layout.recipients(),
                layout.signature());
    }

    /** @return the task's words, parts and time in words; its days follow from them */
    static WrittenTask task(TaskView task) {
        var time = task.time().text();
        return new WrittenTask(
                null, null, task.text(), parties(task.assignments()), time.isEmpty() ? null : time, null, null, null);
    }

    /** One party for each phrase and role. */
    private static List<WrittenParty> parties(List<AssignmentView> assignments) {
        record Part(AssignmentRole role, String phrase) {}
        Map<Part, List<UnitRef>> parts = new LinkedHashMap<>();
        assignments.forEach(one -> parts.computeIfAbsent(new Part(one.role(), one.phrase()), _ -> new ArrayList<>())
                .add(one.unit()));
        List<WrittenParty> parties = new ArrayList<>();
        parts.forEach((part, units) -> parties.add(
                new WrittenParty(part.role(), null, null, null, List.of()).with(unit(part.phrase(), units))));
        return parties;
    }

    /** A single unit by its code; a class by its words, so that its members are those of the new year. */
    static WrittenUnit unit(String phrase, List<UnitRef> units) {
        var only = units.size() == 1 ? units.getFirst() : null;
        return new WrittenUnit(only == null ? null : only.code(), null, phrase, units);
    }

    /** A duty of nobody, and a periodic report to nobody, stay sentences. */
    private static boolean isWritable(Duty duty) {
        return !duty.reporters().phrase().isBlank() && !duty(duty).lacksRecipient();
    }

    private static WrittenDuty duty(Duty duty) {
        return new WrittenDuty(
                duty.kind() == DutyKind.ONE_OFF || isSentNowhere(duty) ? duty.name() : null,
                duty.kind(),
                List.of(unit(duty.reporters().phrase(), duty.reporters().units())),
                isSentNowhere(duty) ? null : recipient(duty.recipient()),
                duty.via() == null ? null : recipient(duty.via()),
                duty.dueOn(),
                duty.dueRule(),
                duty.periodFrom(),
                duty.periodTo(),
                duty.trigger(),
                duty.tier());
    }

    private static boolean isSentNowhere(Duty duty) {
        return duty.recipient().phrase().isBlank();
    }

    private static WrittenUnit recipient(Duty.Recipient recipient) {
        var unit = recipient.unit();
        return unit == null
                ? new WrittenUnit(null, null, recipient.phrase(), List.of())
                : unit(recipient.phrase(), List.of(unit));
    }
}
