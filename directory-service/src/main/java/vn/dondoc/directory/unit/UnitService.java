package vn.dondoc.directory.unit;

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
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The directory's units and classes, always as of a day. */
@ApplicationScoped
public class UnitService {

    private final UnitRepository units;
    private final UnitClassRepository classes;
    private final ChangeFeed changes;
    private final Clock clock;

    UnitService(UnitRepository units, UnitClassRepository classes, ChangeFeed changes, Clock clock) {
        this.units = units;
        this.classes = classes;
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

    @Transactional
    List<UnitClassResponse> classes(@Nullable LocalDate asOf) {
        return classes.list(day(asOf));
    }

    @Transactional
    ResolveResponse resolve(ResolveRequest request) {
        var day = day(request.asOf());
        var resolver = new PhraseResolver(units.spellings(day));
        var members = classes.members(day);
        return new ResolveResponse(request.phrases().stream()
                .map(resolver::resolve)
                .map(result -> withMembers(result, members))
                .toList());
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
    public UUID defineClass(
            Actor actor, String code, String name, List<String> aliases, List<UUID> members, LocalDate from) {
        var type = new UnitClass(code, name, aliases);
        classes.persistAndFlush(type);
        members.forEach(member -> classes.addMember(type.id(), member, from));
        changes.append(actor, "unit-class.defined", type.id(), null, null, Map.of("code", code, "name", name));
        return type.id();
    }

    @Transactional
    public boolean isEmpty() {
        return units.count() == 0;
    }

    private static ResolveResponse.Result withMembers(
            ResolveResponse.Result result, Map<UUID, List<UnitResponse>> members) {
        var matches = result.matches().stream()
                .map(match -> match.with(units(match, members)))
                .toList();
        return new ResolveResponse.Result(result.phrase(), matches, result.resolved());
    }

    private static List<ResolveResponse.Member> units(
            ResolveResponse.Match match, Map<UUID, List<UnitResponse>> members) {
        return match.kind() == Spelling.Kind.UNIT
                ? List.of(new ResolveResponse.Member(match.id(), match.code(), match.name()))
                : members.getOrDefault(match.id(), List.of()).stream()
                        .map(unit -> new ResolveResponse.Member(unit.id(), unit.code(), unit.name()))
                        .toList();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }
}
