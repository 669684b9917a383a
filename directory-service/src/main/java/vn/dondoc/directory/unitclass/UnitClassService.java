package vn.dondoc.directory.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;

/** The directory's classes of units, always as of a day. */
@ApplicationScoped
public class UnitClassService {

    private final UnitClassRepository classes;
    private final ChangeFeed changes;
    private final Clock clock;

    UnitClassService(UnitClassRepository classes, ChangeFeed changes, Clock clock) {
        this.classes = classes;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<UnitClassResponse> list(@Nullable LocalDate asOf) {
        return classes.list(asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** The members of every class on a day, by the class's id; classes without members are left out. */
    @Transactional
    public Map<UUID, List<ClassMember>> members(LocalDate day) {
        return classes.members(day);
    }

    @Transactional
    public UUID define(
            Actor actor, String code, String name, List<String> aliases, List<UUID> members, LocalDate from) {
        var type = new UnitClass(code, name, aliases);
        classes.persistAndFlush(type);
        members.forEach(member -> classes.addMember(type.id(), member, from));
        changes.append(actor, "unit-class.defined", type.id(), null, null, Map.of("code", code, "name", name));
        return type.id();
    }
}
