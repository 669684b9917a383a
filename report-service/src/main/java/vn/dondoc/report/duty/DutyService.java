package vn.dondoc.report.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.unitcopy.UnitDirectory;
import vn.dondoc.report.unitcopy.UnitNames;

/** The duties that issued plans put on units. */
@ApplicationScoped
public class DutyService {

    private final DutyRepository duties;
    private final UnitDirectory units;
    private final ChangeFeed changes;
    private final Clock clock;

    DutyService(DutyRepository duties, UnitDirectory units, ChangeFeed changes, Clock clock) {
        this.duties = duties;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    /** Takes a duty over from its plan; the same duty a second time is the one that is there. */
    @Transactional
    public DutyCard adopt(Actor actor, DutyDraft draft) {
        return duties.bySource(draft.sourceId())
                .orElseGet(() -> added(actor, draft))
                .card();
    }

    /**
     * Takes over the duties of an amended plan: changed ones follow its words, new ones are adopted, those that it no
     * longer has are withdrawn and stay.
     *
     * @return all duties of the plan that are known here
     */
    @Transactional
    public List<DutyCard> follow(Actor actor, UUID planId, List<DutyDraft> drafts) {
        drafts.forEach(draft -> duties.bySource(draft.sourceId())
                .ifPresentOrElse(
                        duty -> change(actor, "duty.revised", duty, known -> known.follow(draft)),
                        () -> added(actor, draft)));
        var holding = drafts.stream().map(DutyDraft::sourceId).collect(Collectors.toSet());
        duties.ofPlan(planId).stream()
                .filter(duty -> !holding.contains(duty.sourceId()))
                .forEach(duty -> change(actor, "duty.withdrawn", duty, ReportingDuty::withdraw));
        return duties.ofPlan(planId).stream().map(ReportingDuty::card).toList();
    }

    private void change(Actor actor, String type, ReportingDuty duty, Consumer<ReportingDuty> step) {
        var before = duty.card();
        step.accept(duty);
        var after = duty.card();
        if (!after.equals(before)) {
            changes.append(actor, type, duty.id(), after.recipientCode(), before, after);
        }
    }

    /** Duties by id, for ids that come from this service's own rows. */
    @Transactional
    public Map<UUID, DutyCard> cards(Collection<UUID> ids) {
        return duties.list("id in ?1", ids).stream()
                .map(ReportingDuty::card)
                .collect(Collectors.toMap(DutyCard::id, Function.identity()));
    }

    @Transactional
    Page<DutyResponse> list(Actor actor, @Nullable Integer year, int size, @Nullable String cursor) {
        var found = duties.list(units.scopeOf(actor), year, position(cursor), size + 1).stream()
                .map(ReportingDuty::card)
                .toList();
        var codes = found.stream()
                .flatMap(duty -> Stream.concat(duty.reporterCodes().stream(), Stream.of(duty.recipientCode())))
                .toList();
        var names = units.names(codes);
        var days = duties.planDays(found.stream().map(DutyCard::planId).toList());
        var shown = found.stream()
                .map(duty -> response(duty, names, days.getOrDefault(duty.planId(), LocalDate.now(clock))))
                .toList();
        return Page.of(shown, size, duty -> Cursor.at(duty.id()));
    }

    private static @Nullable UUID position(@Nullable String cursor) {
        var last = Cursor.decode(cursor, 1);
        try {
            return last == null ? null : UUID.fromString(last.values().getFirst());
        } catch (IllegalArgumentException tampered) {
            throw RuleViolation.invalid("cursor.invalid");
        }
    }

    private ReportingDuty added(Actor actor, DutyDraft draft) {
        var duty = new ReportingDuty(draft);
        duties.persistAndFlush(duty);
        changes.append(actor, "duty.adopted", duty.id(), draft.recipientCode(), null, duty.card());
        return duty;
    }

    /** @param day the plan's, on which its units are named */
    private static DutyResponse response(DutyCard duty, UnitNames names, LocalDate day) {
        return new DutyResponse(
                duty.id(),
                duty.planId(),
                duty.name(),
                duty.kind(),
                duty.tier(),
                duty.year(),
                duty.text(),
                duty.reportersPhrase(),
                duty.reporterCodes().stream().map(code -> names.on(code, day)).toList(),
                duty.recipientPhrase(),
                names.on(duty.recipientCode(), day),
                duty.viaPhrase(),
                duty.namedOn(),
                duty.dueRule(),
                duty.dueOn(),
                duty.dueNote(),
                duty.periodFrom(),
                duty.periodTo());
    }
}
