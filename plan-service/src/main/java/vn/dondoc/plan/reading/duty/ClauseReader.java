package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.time.Deadline;

/**
 * Pairs the deadlines of a sentence with its frequencies. "báo cáo 6 tháng trước ngày …, báo cáo năm trước ngày …" names the report first,
 * "trước ngày … gửi báo cáo 6 tháng, trước ngày … gửi báo cáo năm" the day; what fits neither is paired in order and marked as doubtful.
 */
final class ClauseReader {

    private final Passage sentence;
    private final List<Deadline> deadlines;
    private final List<Frequency> frequencies;
    private final boolean dayFirst;

    private ClauseReader(Passage sentence, List<Deadline> deadlines, List<Frequency> frequencies) {
        this.sentence = sentence;
        this.deadlines = deadlines;
        this.frequencies = frequencies;
        this.dayFirst = !deadlines.isEmpty()
                && !frequencies.isEmpty()
                && deadlines.getFirst().wording().start()
                        < frequencies.getFirst().passage().start();
    }

    static List<DutyClause> read(Passage sentence, List<Deadline> deadlines, List<Frequency> frequencies) {
        return new ClauseReader(sentence, deadlines, frequencies).clauses();
    }

    private List<DutyClause> clauses() {
        List<DutyClause> clauses = new ArrayList<>();
        for (int i = 0; i < deadlines.size(); i++) {
            clauses.add(dated(i));
        }
        frequencies.stream()
                .filter(frequency -> !isTaken(frequency, clauses))
                .forEach(frequency -> clauses.add(undated(frequency)));
        return clauses;
    }

    private DutyClause dated(int index) {
        Passage words = clause(index);
        List<Frequency> inside = inside(words);
        boolean inOrder = inside.size() != 1 && frequencies.size() == deadlines.size();
        if (!inOrder && inside.isEmpty() && index > 0 && isBare(words, deadlines.get(index))) {
            return new DutyClause(
                    words, Optional.of(deadlines.get(index)), dated(index - 1).frequency(), true);
        }
        Optional<Frequency> frequency =
                inOrder ? Optional.of(frequencies.get(index)) : inside.stream().reduce((_, last) -> last);
        return new DutyClause(words, Optional.of(deadlines.get(index)), frequency, inOrder || inside.size() > 1);
    }

    /** "…, 15/12": a second day with no words of its own. */
    private static boolean isBare(Passage words, Deadline deadline) {
        String before = words.part(words.start(), deadline.wording().start()).text();
        String after = words.from(deadline.wording().end()).text();
        return (before + after).replace("và", "").chars().noneMatch(Character::isLetter);
    }

    private DutyClause undated(Frequency frequency) {
        return new DutyClause(sentence, Optional.empty(), Optional.of(frequency), !deadlines.isEmpty());
    }

    private static boolean isTaken(Frequency frequency, List<DutyClause> clauses) {
        return clauses.stream()
                .anyMatch(clause -> clause.frequency().filter(frequency::equals).isPresent());
    }

    private Passage clause(int index) {
        int start = index == 0
                ? sentence.start()
                : deadlines.get(index - 1).wording().end();
        int end = deadlines.get(index).wording().end();
        if (!dayFirst) {
            return sentence.part(start, end);
        }
        int next = index + 1 < deadlines.size()
                ? deadlines.get(index + 1).wording().start()
                : sentence.end();
        return sentence.part(deadlines.get(index).wording().start(), next);
    }

    private List<Frequency> inside(Passage words) {
        return frequencies.stream()
                .filter(frequency -> words.start() <= frequency.passage().start()
                        && frequency.passage().end() <= words.end())
                .toList();
    }
}
