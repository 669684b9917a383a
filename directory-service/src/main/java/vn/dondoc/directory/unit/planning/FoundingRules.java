package vn.dondoc.directory.unit.planning;

import com.github.f4b6a3.uuid.UuidCreator;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.PartyRole;
import vn.dondoc.directory.unit.timeline.Codes;
import vn.dondoc.directory.unit.timeline.Timeline;
import vn.dondoc.kit.RuleViolation;

/** How a unit begins: a code of its own for life, and a parent that is there on its first day. */
final class FoundingRules {

    private FoundingRules() {}

    /** A founding that was reversed gives its code and its id to the next founding under that code. */
    static UnitState found(Draft draft, Founding founding, PartyRole role) {
        var known = draft.register().find(founding.code());
        if (known.filter(UnitState::everWas).isPresent()) {
            throw new RuleViolation(
                    "unit.code-taken", founding.code(), known.get().nameNear(draft.day()));
        }
        var id = known.map(UnitState::id).orElseGet(UuidCreator::getTimeOrderedEpoch);
        var parent = founding.parent().isEmpty()
                ? null
                : draft.living(founding.parent()).id();
        var timeline = Timeline.founded(founding.facts(parent), draft.day(), draft.id());
        var unit = new UnitState(id, founding.code(), timeline, codes(draft, founding));
        draft.begin(unit, founding);
        draft.party(unit, role);
        return unit;
    }

    private static Codes codes(Draft draft, Founding founding) {
        var codes = Codes.NONE;
        for (var given : founding.givenCodes()) {
            if (codes.on(given.scheme(), draft.day()).isPresent()) {
                throw RuleViolation.invalid("unit-code.two-of-a-scheme", founding.code());
            }
            codes = codes.changed(given.scheme(), given.code(), draft.day(), null);
        }
        return codes;
    }
}
