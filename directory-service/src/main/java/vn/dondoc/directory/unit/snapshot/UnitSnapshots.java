package vn.dondoc.directory.unit.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/** Answers what held of many units, each on a day of its own. */
@ApplicationScoped
public class UnitSnapshots {

    private final SnapshotRepository snapshots;

    UnitSnapshots(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    /** A unit's stable code, and the day that is asked about. */
    public record Question(String code, LocalDate day) {}

    /** The units that there ever were under these codes; a code that nobody has is absent. */
    @Transactional
    public Map<Question, KnownUnit> known(Collection<Question> questions) {
        var lives = snapshots.lives(questions);
        Map<Question, UnitSnapshot> then = new HashMap<>();
        questions.stream()
                .collect(Collectors.groupingBy(Question::day, Collectors.mapping(Question::code, Collectors.toSet())))
                .forEach((day, codes) ->
                        snapshots.on(day, codes).forEach(unit -> then.put(new Question(unit.code(), day), unit)));
        Map<Question, KnownUnit> known = new HashMap<>();
        for (var question : questions) {
            var life = lives.get(question.code());
            if (life != null) {
                known.put(question, life.on(then.get(question)));
            }
        }
        return known;
    }

    /** The next units of a day by their code, for lists of any length. */
    @Transactional
    public List<UnitSnapshot> page(LocalDate day, @Nullable String afterCode, int size) {
        return snapshots.page(day, afterCode, size);
    }

    /** The units that have a code of a scheme on a day, by that code. */
    @Transactional
    public Map<String, UnitSnapshot> coded(CodeScheme scheme, LocalDate day) {
        return snapshots.coded(scheme, day).stream()
                .collect(Collectors.toMap(
                        unit -> Objects.requireNonNull(unit.codes().get(scheme)), unit -> unit));
    }
}
