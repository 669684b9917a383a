package vn.dondoc.directory.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class SpellingRepository {

    private final EntityManager database;

    SpellingRepository(EntityManager database) {
        this.database = database;
    }

    /** Every spelling that a document may use: the names of units and classes on that day, and their aliases. */
    List<Spelling> all(LocalDate day) {
        return Spelling.of(database.createNativeQuery("""
                        select 'UNIT' as kind, u.id, u.code, v.name, s.spelling
                        from unit_version v
                        join unit u on u.id = v.unit_id
                        cross join lateral (
                            select v.name union select v.short_name
                            union select a.spelling from unit_alias a where a.unit_id = u.id) s(spelling)
                        where v.retired_by is null and v.valid @> cast(:day as date)
                        union all
                        select 'CLASS', c.id, c.code, c.name, s.spelling
                        from unit_class c
                        cross join lateral (
                            select c.name union select a.spelling from unit_class_alias a where a.class_id = c.id
                        ) s(spelling)""", Tuple.class)
                .setParameter("day", day)
                .getResultList());
    }
}
