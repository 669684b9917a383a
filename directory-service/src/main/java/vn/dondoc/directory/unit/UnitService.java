package vn.dondoc.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.contact.UnitContactService;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The directory's units, always as of a day. */
@ApplicationScoped
public class UnitService {

    private final UnitRepository units;
    private final UnitList list;
    private final UnitContactService contacts;
    private final Clock clock;

    UnitService(UnitRepository units, UnitList list, UnitContactService contacts, Clock clock) {
        this.units = units;
        this.list = list;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional
    Page<UnitResponse> list(UnitFilter filter) {
        return list.page(filter, day(filter.asOf));
    }

    @Transactional
    Page<TreeNode> tree(@Nullable LocalDate asOf, @Nullable UUID parent, int size, @Nullable String cursor) {
        return list.level(parent, day(asOf), size, cursor);
    }

    /**
     * @param asOf when absent: today, and for a unit that is not there today the day nearest to it
     * @throws RuleViolation 404 for a stranger, and for a unit that is not there on the named day
     */
    @Transactional
    UnitDetails get(Actor actor, UUID id, @Nullable LocalDate asOf) {
        var day = day(asOf);
        var unit = (asOf == null ? units.near(id, day) : units.find(id, day)).orElseThrow(RuleViolation::notFound);
        var life = units.life(id);
        var path = units.path(id, unit.nearestDay(day));
        var ended = life.to() != null;
        return UnitDetails.of(unit, life, path, units.codes(id), contacts.of(id), UnitAccess.actions(actor, ended));
    }

    /** @throws RuleViolation 404 for a stranger */
    @Transactional
    List<VersionResponse> versions(UUID id) {
        var versions = units.versions(id);
        if (versions.isEmpty()) {
            throw RuleViolation.notFound();
        }
        return versions;
    }

    @Transactional
    public boolean isEmpty() {
        return units.isEmpty();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return AsOf.day(asOf, clock);
    }
}
