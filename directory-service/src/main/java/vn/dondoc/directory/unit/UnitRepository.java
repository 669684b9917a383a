package vn.dondoc.directory.unit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {

    private static final String AS_OF = """
            select u.id, u.code, v.name, v.short_name, v.symbol, v.type, v.parent_id, p.code as parent_code,
                   lower(v.valid) as valid_from, upper(v.valid) - 1 as valid_to
            from unit_version v
            join unit u on u.id = v.unit_id
            left join unit p on p.id = v.parent_id
            where v.valid @> cast(:day as date)
            """;

    List<UnitResponse> list(LocalDate day, @Nullable String words, @Nullable String afterCode, int limit) {
        var sql = AS_OF + """
                and (cast(:words as text) is null
                     or f_unaccent(lower(v.name)) like f_unaccent(lower('%' || cast(:words as text) || '%')))
                and (cast(:after as text) is null or u.code > :after)
                order by u.code limit :limit""";
        return rows(getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("day", day)
                .setParameter("words", escaped(words))
                .setParameter("after", afterCode)
                .setParameter("limit", limit)
                .getResultList());
    }

    Optional<UnitResponse> find(UUID id, LocalDate day) {
        return rows(getEntityManager()
                        .createNativeQuery(AS_OF + " and u.id = :id", Tuple.class)
                        .setParameter("day", day)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private static @Nullable String escaped(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }

    static List<UnitResponse> rows(List<?> tuples) {
        return tuples.stream().map(row -> response((Tuple) row)).toList();
    }

    static UnitResponse response(Tuple row) {
        return new UnitResponse(
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("short_name", String.class),
                row.get("symbol", String.class),
                UnitType.valueOf(row.get("type", String.class)),
                row.get("parent_id", UUID.class),
                row.get("parent_code", String.class),
                day(row.get("valid_from")),
                day(row.get("valid_to")));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
