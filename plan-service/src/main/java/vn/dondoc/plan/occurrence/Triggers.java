package vn.dondoc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.occurrence.OccurrenceRepository.Waiting;
import vn.dondoc.plan.reading.text.Letters;

/** Puts together the tasks that wait for the same event, whatever the spelling of its words. */
@ApplicationScoped
class Triggers {

    private final DelayTexts texts;

    Triggers(DelayTexts texts) {
        this.texts = texts;
    }

    /** @param happenedOn the day to count from; null when nobody has one in mind */
    List<TriggerView> of(List<Waiting> tasks, @Nullable LocalDate happenedOn, boolean mayRecord) {
        return tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> Letters.fold(task.trigger()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> trigger(same, happenedOn, mayRecord))
                .toList();
    }

    private TriggerView trigger(List<Waiting> same, @Nullable LocalDate happenedOn, boolean mayRecord) {
        var waiting =
                ids(same.stream().filter(task -> task.occurrenceId() == null).toList());
        return new TriggerView(
                same.getFirst().trigger(),
                ids(same),
                waiting,
                same.stream().map(task -> task(task, happenedOn)).toList(),
                mayRecord && !waiting.isEmpty() ? List.of(OccurrenceAction.RECORD) : List.of());
    }

    private TriggerView.WaitingTask task(Waiting task, @Nullable LocalDate happenedOn) {
        var proposal = happenedOn == null
                ? null
                : Delay.read(task.timeText())
                        .map(delay -> texts.proposal(delay, happenedOn))
                        .orElse(null);
        return new TriggerView.WaitingTask(
                task.taskId(),
                task.ordinal(),
                task.excerpt(),
                task.timeText(),
                proposal,
                task.occurrenceId(),
                task.dueOn());
    }

    private static List<UUID> ids(List<Waiting> tasks) {
        return tasks.stream().map(Waiting::taskId).toList();
    }
}
