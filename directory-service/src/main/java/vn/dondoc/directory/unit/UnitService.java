package vn.dondoc.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The directory's units, always as of a day. */
@ApplicationScoped
public class UnitService {

    private final UnitRepository units;
    private final ChangeFeed changes;
    private final Clock clock;

    UnitService(UnitRepository units, ChangeFeed changes, Clock clock) {
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<UnitResponse> list(@Nullable LocalDate asOf, @Nullable String words, int size, @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1);
        var afterCode = after == null ? null : after.values().getFirst();
        return Page.of(units.list(day(asOf), words, afterCode, size + 1), size, unit -> Cursor.at(unit.code()));
    }

    @Transactional
    UnitResponse get(UUID id, @Nullable LocalDate asOf) {
        return units.find(id, day(asOf)).orElseThrow(RuleViolation::notFound);
    }

    /** @return the new unit's id; other services learn of it by {@code unit.founded} */
    @Transactional
    public UUID found(Actor actor, Founding founding) {
        var unit = Unit.found(founding);
        units.persistAndFlush(unit);
        var response = units.find(unit.id(), founding.from()).orElseThrow();
        changes.append(actor, "unit.founded", unit.id(), founding.code(), null, response);
        return unit.id();
    }

    @Transactional
    public boolean isEmpty() {
        return units.count() == 0;
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
