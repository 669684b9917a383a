package vn.dondoc.plan.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of one task while an amendment gives it other words. */
final class TaskParts {

    private final Task task;
    private final List<Assignment> parts;
    private final Map<String, Assignment> byUnit = new HashMap<>();
    private final Standing standing;
    private final LocalDate today;

    /**
     * @param holders who held which part before: a document goes on naming the unit that handed its part over
     * @param standing of a part that is new, or comes back
     */
    TaskParts(
            Task task,
            List<Assignment> parts,
            Map<UUID, List<HolderEntry>> holders,
            Standing standing,
            LocalDate today) {
        this.task = task;
        this.parts = parts;
        this.standing = standing;
        this.today = today;
        var held = parts.stream()
                .filter(part -> part.standing() != Standing.WITHDRAWN)
                .toList();
        parts.forEach(part -> byUnit.put(part.unitCode(), part));
        held.forEach(part -> holders.getOrDefault(part.id(), List.of())
                .forEach(before -> byUnit.put(before.unit().code(), part)));
        held.forEach(part -> byUnit.put(part.unitCode(), part));
    }

    /**
     * Follows the words from what they were to what they are: a unit that is named no more loses its part, one with another
     * role keeps it, and a day moves only when the words gave another one.
     */
    void amend(NewTask before) {
        var now = task.content().words();
        var were = byUnit(before);
        var wanted = byUnit(now);
        Set<Assignment> stay = new HashSet<>();
        wanted.forEach((unit, part) -> part(unit).ifPresent(held -> {
            stay.add(held);
            if (!part.equals(were.get(unit))) {
                held.become(part, standing, today);
            }
        }));
        were.keySet().stream()
                .flatMap(unit -> part(unit).stream())
                .filter(held -> !stay.contains(held))
                .forEach(held -> held.stand(Standing.WITHDRAWN, today));
        if (!Objects.equals(before.time().dueOn(), now.time().dueOn())) {
            parts.forEach(part -> part.fallDue(now.time().dueOn(), today));
        }
    }

    /** Parts that the words give and nobody has yet. */
    List<Assignment> missing() {
        var words = task.content().words();
        return byUnit(words).entrySet().stream()
                .filter(wanted -> part(wanted.getKey()).isEmpty())
                .map(wanted -> added(wanted.getValue(), words.time().dueOn()))
                .toList();
    }

    private Assignment added(AssignmentRules.Part part, @Nullable LocalDate dueOn) {
        var added = new Assignment(task, part, dueOn);
        added.stand(standing, today);
        return added;
    }

    private Optional<Assignment> part(String unit) {
        return Optional.ofNullable(byUnit.get(unit));
    }

    private static Map<String, AssignmentRules.Part> byUnit(NewTask words) {
        return AssignmentRules.onePerUnit(words.parties()).stream()
                .collect(Collectors.toMap(part -> part.unit().code(), Function.identity()));
    }
}
