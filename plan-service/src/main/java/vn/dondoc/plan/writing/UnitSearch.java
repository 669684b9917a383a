package vn.dondoc.plan.writing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.directory.Phrases;
import vn.dondoc.plan.unitcopy.Units;
import vn.dondoc.plan.writing.content.WrittenDuty;
import vn.dondoc.plan.writing.content.WrittenParty;
import vn.dondoc.plan.writing.content.WrittenPlan;
import vn.dondoc.plan.writing.content.WrittenTask;
import vn.dondoc.plan.writing.content.WrittenUnit;

/** Finds who is meant: a code in our own copy of the units, words and classes in the directory. */
final class UnitSearch {

    private final Units units;
    private final LocalDate day;
    private final Map<String, Phrases.Result> answers = new HashMap<>();

    UnitSearch(Units units, LocalDate day) {
        this.units = units;
        this.day = day;
    }

    /**
     * Gives every unit its words, and those with a code their unit.
     *
     * @throws RuleViolation 400 {@code unit.unknown}, {@code plan.unit-without-words}
     */
    WrittenUnit named(WrittenUnit given) {
        var code = given.unitCode();
        if (code != null) {
            var unit = units.find(code, day).orElseThrow(() -> RuleViolation.invalid("unit.unknown", code));
            return given.found(given.words().isEmpty() ? unit.name() : given.words(), List.of(unit.ref()));
        }
        if (given.words().isEmpty()) {
            throw RuleViolation.invalid("plan.unit-without-words");
        }
        return given.found(given.words(), List.of());
    }

    /** What only the directory can tell, each phrase once. */
    Phrases question(WrittenPlan named) {
        var phrases = Stream.concat(workers(named), named.duties().stream().flatMap(UnitSearch::recipients))
                .filter(unit -> unit.unitCode() == null)
                .map(WrittenUnit::words)
                .distinct()
                .toList();
        return new Phrases(phrases, day);
    }

    void take(Directory.Answers answered) {
        answered.phrases().forEach(result -> answers.put(result.phrase(), result));
    }

    /** The same with its units, where the directory is certain. */
    WrittenUnit found(WrittenUnit named) {
        return named.unitCode() != null
                ? named
                : answer(named)
                        .map(result -> named.found(named.words(), result.units()))
                        .orElse(named);
    }

    /** How many of those who are to work or to report nobody has found. */
    int open(WrittenPlan found) {
        return Math.toIntExact(
                workers(found).filter(unit -> unit.units().isEmpty()).count());
    }

    private Optional<Phrases.Result> answer(WrittenUnit named) {
        return Optional.ofNullable(answers.get(named.words()))
                .filter(Phrases.Result::resolved)
                .filter(result -> named.classCode() == null || isClass(result, named.classCode()));
    }

    private static boolean isClass(Phrases.Result result, String code) {
        return result.matches().stream().anyMatch(match -> match.code().equals(code));
    }

    private static Stream<WrittenUnit> workers(WrittenPlan plan) {
        var inTasks = plan.tasks().stream()
                .map(WrittenTask::parties)
                .flatMap(List::stream)
                .map(WrittenParty::unit);
        return Stream.concat(
                inTasks, plan.duties().stream().map(WrittenDuty::reporters).flatMap(List::stream));
    }

    private static Stream<WrittenUnit> recipients(WrittenDuty duty) {
        return Stream.of(duty.recipient(), duty.via()).filter(Objects::nonNull);
    }
}
