package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.directory.unit.event.UnitKey;
import vn.dondoc.directory.unit.event.Wording;
import vn.dondoc.directory.unit.timeline.Fact;
import vn.dondoc.directory.unit.timeline.Facts;
import vn.dondoc.kit.RuleViolation;

/** The rules of the events that concern one unit; endings are in {@link EndingRules}. */
final class EventPlanner {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final Register register;

    EventPlanner(Register register) {
        this.register = register;
    }

    /** @throws RuleViolation when the event cannot be; then nothing of the whole batch is written */
    PlannedEvent plan(NewEvent event) {
        var draft = new Draft(register, withinReason(event.order().effectiveOn()));
        switch (event) {
            case NewEvent.Found found -> FoundingRules.found(draft, found.founding(), PartyRole.SUBJECT);
            case NewEvent.Rename rename -> rename(draft, rename);
            case NewEvent.Move move -> move(draft, move);
            case NewEvent.Recode recode -> recode(draft, recode);
            case NewEvent.Merge merge -> EndingRules.merge(draft, merge);
            case NewEvent.Split split -> EndingRules.split(draft, split);
            case NewEvent.Dissolve dissolve -> EndingRules.dissolve(draft, dissolve);
        }
        return draft.planned(PlannedEvent.Head.of(event));
    }

    private static void rename(Draft draft, NewEvent.Rename rename) {
        var unit = draft.living(new UnitKey(rename.unitId(), rename.unitCode()));
        var named = EnumSet.noneOf(Fact.class);
        addIf(named, Fact.NAME, rename.name());
        addIf(named, Fact.SHORT_NAME, rename.shortName());
        addIf(named, Fact.SYMBOL, rename.symbol());
        var now = unit.timeline().on(draft.day()).orElseThrow().facts();
        change(draft, unit, now.with(named, wanted(rename, now)), named);
    }

    private static void move(Draft draft, NewEvent.Move move) {
        var unit = draft.living(new UnitKey(move.unitId(), move.unitCode()));
        var key = new UnitKey(move.parentId(), move.parentCode());
        if (key.isEmpty()) {
            throw RuleViolation.invalid("unit-event.parent-missing");
        }
        var parent = draft.living(key);
        if (parent.id().equals(unit.id())) {
            throw new RuleViolation("unit.own-parent", unit.nameNear(draft.day()));
        }
        var now = unit.timeline().on(draft.day()).orElseThrow().facts();
        var wanted = new Facts(now.name(), now.shortName(), now.symbol(), now.type(), parent.id());
        change(draft, unit, wanted, EnumSet.of(Fact.PARENT));
    }

    private static void recode(Draft draft, NewEvent.Recode recode) {
        var unit = draft.living(new UnitKey(recode.unitId(), recode.unitCode()));
        var now = unit.codes().on(recode.scheme(), draft.day());
        if (now.map(code -> code.code().equals(recode.code())).orElse(recode.code() == null)) {
            throw new RuleViolation("unit-event.nothing-changes", unit.nameNear(draft.day()));
        }
        var end = unit.timeline().life().until();
        draft.put(unit.with(unit.codes().changed(recode.scheme(), recode.code(), draft.day(), end)));
        draft.party(unit, PartyRole.SUBJECT);
    }

    private static void change(Draft draft, UnitState unit, Facts wanted, EnumSet<Fact> named) {
        var now = unit.timeline().on(draft.day()).orElseThrow().facts();
        named.removeIf(fact -> !now.differsIn(fact, wanted));
        if (named.isEmpty()) {
            throw new RuleViolation("unit-event.nothing-changes", unit.nameNear(draft.day()));
        }
        draft.put(unit.with(unit.timeline().changed(draft.day(), wanted, named, draft.id())));
        draft.party(unit, PartyRole.SUBJECT);
    }

    private static Facts wanted(NewEvent.Rename rename, Facts now) {
        return new Facts(
                rename.name() == null ? now.name() : rename.name(),
                rename.shortName() == null ? now.shortName() : rename.shortName(),
                Wording.orNull(rename.symbol()),
                now.type(),
                now.parentId());
    }

    private static void addIf(EnumSet<Fact> named, Fact fact, @Nullable String value) {
        if (value != null) {
            named.add(fact);
        }
    }

    private static LocalDate withinReason(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw RuleViolation.invalid("unit-event.day-out-of-range");
        }
        return day;
    }
}
