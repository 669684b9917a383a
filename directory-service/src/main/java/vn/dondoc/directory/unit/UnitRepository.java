package vn.dondoc.directory.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitDetails.Ancestor;
import vn.dondoc.directory.unit.UnitDetails.CodeResponse;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/** One unit: on a day, the way up from it, its codes, and all versions that ever were recorded. */
@ApplicationScoped
class UnitRepository {

    static final String UNIT = """
            select u.id, u.code, v.name, v.short_name, v.symbol, v.type, v.parent_id, p.code as parent_code,
                   lower(v.valid) as valid_from, upper(v.valid) - 1 as valid_to
            from unit_version v
            join unit u on u.id = v.unit_id
            left join unit p on p.id = v.parent_id
            where v.retired_by is null
            """;

    static final String ON_A_DAY = UNIT + " and u.id = :id and v.valid @> cast(:day as date)";

    private final EntityManager database;

    UnitRepository(EntityManager database) {
        this.database = database;
    }

    Optional<UnitResponse> find(UUID id, LocalDate day) {
        return rows(ON_A_DAY, id, day).stream().map(UnitRepository::unit).findFirst();
    }

    /** The unit on the day; after its end as it was last, before its founding as it will be first. */
    Optional<UnitResponse> near(UUID id, LocalDate day) {
        return rows(UNIT + """
                         and u.id = :id
                        order by v.valid @> cast(:day as date) desc, lower(v.valid) <= cast(:day as date) desc,
                                 abs(lower(v.valid) - cast(:day as date)) limit 1""", id, day).stream().map(UnitRepository::unit).findFirst();
    }

    /** From the founding to the last day, which is open while the unit lasts. */
    record Life(LocalDate from, @Nullable LocalDate to, int version) {}

    Life life(UUID id) {
        var row = (Tuple) database.createNativeQuery("""
                        select u.version, min(lower(v.valid)) as first,
                               case when bool_or(upper_inf(v.valid)) then null else max(upper(v.valid)) - 1 end as last
                        from unit u join unit_version v on v.unit_id = u.id and v.retired_by is null
                        where u.id = :id group by u.version""", Tuple.class)
                .setParameter("id", id)
                .getSingleResult();
        return new Life(
                row.get("first", LocalDate.class), row.get("last", LocalDate.class), row.get("version", Integer.class));
    }

    /** The units above, from the top down. */
    List<Ancestor> path(UUID id, LocalDate day) {
        return rows("""
                        with recursive up (id, level) as (
                            select v.parent_id, 1 from unit_version v
                            where v.unit_id = :id and v.retired_by is null and v.valid @> cast(:day as date)
                            union all
                            select v.parent_id, level + 1 from up
                            join unit_version v on v.unit_id = up.id and v.retired_by is null
                                               and v.valid @> cast(:day as date)
                            where level < 50)
                        select u.id, u.code, v.name, v.type
                        from up join unit u on u.id = up.id
                        join unit_version v on v.unit_id = u.id and v.retired_by is null and v.valid @> cast(:day as date)
                        order by level desc""", id, day).stream()
                .map(row -> new Ancestor(
                        row.get("id", UUID.class),
                        row.get("code", String.class),
                        row.get("name", String.class),
                        UnitType.valueOf(row.get("type", String.class))))
                .toList();
    }

    List<CodeResponse> codes(UUID id) {
        return rows("""
                        select scheme, code, lower(valid) as valid_from, upper(valid) - 1 as valid_to
                        from unit_code where unit_id = :id and retired_by is null order by scheme, valid""", id, null).stream()
                .map(row -> new CodeResponse(
                        CodeScheme.valueOf(row.get("scheme", String.class)),
                        row.get("code", String.class),
                        row.get("valid_from", LocalDate.class),
                        row.get("valid_to", LocalDate.class)))
                .toList();
    }

    /** What we know now comes first, oldest first; then what was retired, the last retired first. */
    List<VersionResponse> versions(UUID id) {
        return rows("""
                        select v.id, v.name, v.short_name, v.symbol, v.type, v.parent_id, p.code as parent_code,
                               n.name as parent_name, lower(v.valid) as valid_from, upper(v.valid) - 1 as valid_to,
                               v.begun_by, v.event_id, e.recorded_at, v.retired_by
                        from unit_version v
                        join unit_event e on e.id = v.event_id
                        left join unit p on p.id = v.parent_id
                        left join lateral (select o.name from unit_version o
                                           where o.unit_id = v.parent_id and lower(o.valid) <= lower(v.valid)
                                           order by o.retired_by is null desc, lower(o.valid) desc limit 1) n on true
                        where v.unit_id = :id
                        order by v.retired_by is not null, case when v.retired_by is null then lower(v.valid) end,
                                 v.id desc""", id, null).stream().map(UnitRepository::version).toList();
    }

    boolean isEmpty() {
        return database.createNativeQuery("select 1 from unit limit 1", Integer.class)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID id, @Nullable LocalDate day) {
        var query = database.createNativeQuery(sql, Tuple.class).setParameter("id", id);
        if (day != null) {
            query.setParameter("day", day);
        }
        return query.getResultList();
    }

    static UnitResponse unit(Tuple row) {
        return new UnitResponse(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                UnitType.valueOf(row.get("type", String.class)),
                row.get("parent_id", UUID.class),
                row.get("parent_code", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }

    private static VersionResponse version(Tuple row) {
        return new VersionResponse(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                UnitType.valueOf(row.get("type", String.class)),
                row.get("parent_id", UUID.class),
                row.get("parent_code", String.class),
                row.get("parent_name", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("begun_by", UUID.class),
                row.get("event_id", UUID.class),
                row.get("recorded_at", Instant.class),
                row.get("retired_by", UUID.class));
    }
}
