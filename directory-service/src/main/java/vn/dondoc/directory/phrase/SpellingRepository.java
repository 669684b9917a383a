package vn.dondoc.directory.phrase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import vn.dondoc.directory.phrase.ResolveResponse.FormerName;
import vn.dondoc.directory.phrase.ResolveResponse.Kind;
import vn.dondoc.directory.phrase.ResolveResponse.Match;

/** The table {@code spelling}, asked by bare letters; it is never read whole. */
@ApplicationScoped
class SpellingRepository {

    /** More spellings with the same letters than anybody could choose from. */
    private static final int MOST_EQUAL = 50;

    /** Three units by all their spellings. */
    private static final int MOST_SIMILAR = 12;

    private final EntityManager database;

    SpellingRepository(EntityManager database) {
        this.database = database;
    }

    /** The spellings of that day with these bare letters. */
    List<Spelling> known(Collection<String> bare, LocalDate day) {
        return rows("""
                select t.*, s.text, s.origin
                from unnest(cast(:bare as text[])) a(bare)
                cross join lateral (
                    select * from spelling s
                    where s.bare = a.bare and s.valid @> cast(:day as date) and s.origin <> 'CODE' limit :most) s
                cross join lateral spelling_target(s.unit_id, s.class_id, cast(:day as date)) t""", bare, day, MOST_EQUAL)
                .map(SpellingRepository::spelling)
                .toList();
    }

    /** What is nearest to letters that nobody is called by, the best first. */
    Map<String, List<Match>> similar(Collection<String> bare, LocalDate day) {
        return rows("""
                select s.asked, s.score, t.*, s.text, s.origin
                from similar_spellings(cast(:bare as text[]), cast(:day as date), :most) s
                cross join lateral spelling_target(s.unit_id, s.class_id, cast(:day as date)) t
                order by s.score desc, t.code""", bare, day, MOST_SIMILAR)
                .collect(byAsked(row -> Match.misspelled(spelling(row), row.get("score", Float.class))));
    }

    /** Who was called so before that day, and the units that stand for it on the day. */
    Map<String, List<Match>> former(Collection<String> bare, LocalDate day) {
        return rows("""
                select f.*, 'UNIT' as kind, f.former_name as text, 'NAME' as origin
                from former_spellings(cast(:bare as text[]), cast(:day as date), :most) f
                order by f.until desc, f.code""", bare, day, MOST_EQUAL).collect(byAsked(row -> Match.formerly(spelling(row), former(row))));
    }

    private Stream<Tuple> rows(String sql, Collection<String> bare, LocalDate day, int most) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("bare", bare.toArray(String[]::new))
                .setParameter("day", day)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    private static Collector<Tuple, ?, Map<String, List<Match>>> byAsked(Function<Tuple, Match> match) {
        return groupingBy(row -> row.get("asked", String.class), mapping(match, toList()));
    }

    private static Spelling spelling(Tuple row) {
        return new Spelling(
                Kind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("code", String.class),
                row.get("name", String.class),
                row.get("text", String.class),
                "SYMBOL".equals(row.get("origin", String.class)));
    }

    private static FormerName former(Tuple row) {
        return new FormerName(
                row.get("former_id", UUID.class),
                row.get("former_code", String.class),
                row.get("former_name", String.class),
                day(row.get("until")));
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
    }
}
