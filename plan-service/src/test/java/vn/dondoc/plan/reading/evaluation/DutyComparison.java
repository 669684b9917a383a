package vn.dondoc.plan.reading.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.duty.PhraseMention;
import vn.dondoc.plan.reading.duty.ReadDuty;

/** Holds the duties of one reading against what was expected; each is compared with the one that is most like it. */
final class DutyComparison {

    private final String document;
    private final PlanReading reading;
    private final Scores scores;

    DutyComparison(String document, PlanReading reading, Scores scores) {
        this.document = document;
        this.reading = reading;
        this.scores = scores;
    }

    void against(List<Expectation.Duty> expected) {
        List<ReadDuty> left = new ArrayList<>(reading.duties());
        List<Expectation.Duty> unmatched = new ArrayList<>();
        for (Expectation.Duty duty : expected) {
            Optional<ReadDuty> same = left.stream()
                    .filter(read -> likeness(duty, read) >= 4)
                    .reduce((a, b) -> likeness(duty, b) > likeness(duty, a) ? b : a);
            same.ifPresent(left::remove);
            same.ifPresentOrElse(read -> duty(duty, read), () -> unmatched.add(duty));
        }
        for (Expectation.Duty duty : unmatched) {
            Optional<ReadDuty> like =
                    left.stream().filter(read -> likeness(duty, read) >= 2).findFirst();
            like.ifPresent(left::remove);
            like.ifPresentOrElse(
                    read -> duty(duty, read),
                    () -> scores.compare("duty", document + " " + duty, duty.kind(), null, false));
        }
        left.forEach(read -> scores.compare(
                "duty", document, null, read.kind() + " " + read.text() + " " + read.wording(), found(read)));
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
        return reading.findings().stream().anyMatch(finding -> finding.span() != null && duty.concerns(finding.span()));
    }

    private static @Nullable String words(@Nullable PhraseMention mention) {
        return mention == null ? null : mention.phrase();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
