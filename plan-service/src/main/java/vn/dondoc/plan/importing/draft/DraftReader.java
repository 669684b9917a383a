package vn.dondoc.plan.importing.draft;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentIdentity;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.duty.PhraseMention;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.duty.ReportPeriod;
import vn.dondoc.plan.reading.task.ReadAssignment;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.DocumentType;
import vn.dondoc.plan.reading.time.DueRule;

/** Makes a draft of what was read; units and citations are still open. */
public final class DraftReader {

    private final boolean beforeMeansPreviousDay;

    /** @param beforeMeansPreviousDay whether "trước ngày D" ends on D-1, as the office reads it, or on D */
    public DraftReader(boolean beforeMeansPreviousDay) {
        this.beforeMeansPreviousDay = beforeMeansPreviousDay;
    }

    public Draft draft(PlanReading reading) {
        var tasks = reading.tasks().stream().map(read -> task(read, false)).toList();
        var duties = reading.duties().stream().map(read -> duty(read, false)).toList();
        var relations = reading.relations().stream().map(DraftRelation::of).toList();
        var findings = reading.findings().stream()
                .map(found -> Gravity.of(found, reading))
                .map(DraftFinding::open)
                .toList();
        return DraftIndex.of(new Draft(document(reading.document()), tasks, duties, List.of(), relations, findings));
    }

    private static DraftDocument document(DocumentIdentity read) {
        return new DraftDocument(
                read.type() == null ? DocumentType.PLAN : read.type(),
                read.number(),
                read.symbol(),
                read.subject(),
                read.issuedOn(),
                read.issuer(),
                null,
                read.year());
    }

    /** @param added whether a person marked it */
    DraftTask task(ReadTask read, boolean added) {
        var assignments =
                read.assignments().stream().map(DraftReader::assignment).toList();
        var time = read.time();
        return new DraftTask(
                        read.ordinal(),
                        read.number(),
                        read.group(),
                        read.text(),
                        assignments,
                        time,
                        List.of(),
                        read.span(),
                        List.of(),
                        added,
                        false)
                .dueOn(lastDay(time.dueRule(), time.namedOn(), time.dueOn()));
    }

    private static DraftAssignment assignment(ReadAssignment read) {
        return new DraftAssignment(read.role(), read.phrase(), read.span(), List.of(), false, false);
    }

    /** @param added whether a person marked it */
    DraftDuty duty(ReadDuty read, boolean added) {
        var via = read.via();
        return new DraftDuty(
                read.name(),
                read.kind(),
                read.tier(),
                party(read.reporters()),
                recipient(read.recipient()),
                via == null ? null : recipient(via),
                read.text(),
                read.wording(),
                read.namedOn(),
                lastDay(read.dueRule(), read.namedOn(), read.dueOn()),
                read.dueRule(),
                read.year(),
                from(read.period()),
                to(read.period()),
                read.trigger(),
                read.span(),
                read.findings(),
                added,
                false);
    }

    private @Nullable LocalDate lastDay(@Nullable DueRule rule, @Nullable LocalDate named, @Nullable LocalDate usual) {
        return rule == DueRule.BEFORE && !beforeMeansPreviousDay ? named : usual;
    }

    private static DraftParty party(@Nullable PhraseMention mention) {
        return mention == null
                ? DraftParty.unresolved("", null)
                : DraftParty.unresolved(mention.phrase(), mention.span());
    }

    private static DraftRecipient recipient(@Nullable PhraseMention mention) {
        return mention == null
                ? new DraftRecipient("", null, null, false)
                : new DraftRecipient(mention.phrase(), mention.span(), null, false);
    }

    private static @Nullable LocalDate from(@Nullable ReportPeriod period) {
        return period == null ? null : period.from();
    }

    private static @Nullable LocalDate to(@Nullable ReportPeriod period) {
        return period == null ? null : period.to();
    }
}
