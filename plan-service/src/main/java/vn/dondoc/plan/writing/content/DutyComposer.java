package vn.dondoc.plan.writing.content;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.reading.duty.DutyReader;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.duty.ReportPeriod;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Makes the duty of its sentence: as the reader of documents reads it, and as it was given where the reader cannot follow. */
final class DutyComposer {

    private final WrittenDuty duty;
    private final int planYear;
    private final DutyWords words;

    DutyComposer(WrittenDuty duty, int planYear, boolean beforeMeansPreviousDay) {
        this.duty = duty;
        this.planYear = planYear;
        this.words = new DutyWords(duty, planYear, beforeMeansPreviousDay);
    }

    /**
     * @param number the marker before the sentence, "2. "
     * @throws RuleViolation 400 {@code plan.duty-without-recipient}
     */
    Duty write(Sheet sheet, String number) {
        if (duty.lacksRecipient()) {
            throw RuleViolation.invalid("plan.duty-without-recipient", words.reporters());
        }
        var sentence = words.sentence();
        var line = sheet.line(number + sentence);
        var read = read(sentence);
        return duty(sentence, new Span(line.start() + number.length(), line.end()), read.orElse(null));
    }

    private Optional<ReadDuty> read(String sentence) {
        var reader = new DutyReader(new DateReader(planYear), null, new FindingLog());
        var found = reader.read(LogicalText.of(sentence).paragraphs());
        return found.stream().filter(one -> found.size() == 1 && fits(one)).findFirst();
    }

    private boolean fits(ReadDuty read) {
        return read.kind() == duty.kind() && Objects.equals(read.namedOn(), words.namedOn());
    }

    private Duty duty(String sentence, Span place, @Nullable ReadDuty read) {
        var named = words.namedOn();
        var deadline = words.deadline();
        var period = words.period();
        return new Duty(
                UuidCreator.getTimeOrderedEpoch(),
                name(read, period),
                duty.kind(),
                duty.tier(),
                new Duty.Reporters(words.reporters(), reporters()),
                recipient(duty.recipient()),
                duty.via() == null ? null : recipient(duty.via()),
                sentence,
                read == null ? (deadline.isEmpty() ? null : deadline) : read.wording(),
                named,
                duty.dueOn(),
                named == null ? null : duty.rule(),
                named == null ? Integer.valueOf(planYear) : Integer.valueOf(named.getYear()),
                from(period),
                to(period),
                trigger(read),
                place);
    }

    private String name(@Nullable ReadDuty read, @Nullable ReportPeriod period) {
        if (duty.name() != null && !duty.name().isBlank()) {
            return PlainWords.upperFirst(PlainWords.open(duty.name()));
        }
        return read == null ? "Báo cáo" + (period == null ? "" : " " + period.label()) : read.name();
    }

    private @Nullable String trigger(@Nullable ReadDuty read) {
        var given = duty.trigger() == null ? null : PlainWords.open(duty.trigger());
        return read == null ? given : read.trigger();
    }

    private @Nullable LocalDate from(@Nullable ReportPeriod period) {
        return period == null ? duty.periodFrom() : period.from();
    }

    private @Nullable LocalDate to(@Nullable ReportPeriod period) {
        return period == null ? duty.periodTo() : period.to();
    }

    private List<UnitRef> reporters() {
        return duty.reporters().stream()
                .flatMap(unit -> unit.units().stream())
                .distinct()
                .toList();
    }

    private static Duty.Recipient recipient(@Nullable WrittenUnit unit) {
        if (unit == null) {
            return new Duty.Recipient("", null);
        }
        var only = unit.units().size() == 1 ? unit.units().getFirst() : null;
        return new Duty.Recipient(unit.words(), only);
    }
}
