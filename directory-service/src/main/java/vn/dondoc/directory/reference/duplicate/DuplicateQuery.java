package vn.dondoc.directory.reference.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import vn.dondoc.directory.StoredRow;

/** Finds pairs of records whose numbers may be one; who is likelier comes first, and no more than can be looked at. */
@ApplicationScoped
class DuplicateQuery {

    private static final int MOST = 500;

    /** One document has one type and one year; a missing date may be of any year. */
    private static final String PAIRS = """
            with pair as (
                select a.id as one, b.id as other, false as alias
                from legal_reference a
                join legal_reference b on legal_letters(b.number) = legal_letters(a.number) and b.id > a.id
                where a.merged_into is null and b.merged_into is null
                union all
                select least(r.id, l.reference_id), greatest(r.id, l.reference_id), true
                from legal_alias l
                join legal_reference r on legal_letters(r.number) = legal_letters(l.number)
                    and r.id <> l.reference_id and r.merged_into is null)
            select p.one, p.other, bool_or(p.alias) as alias
            from pair p
            join legal_reference a on a.id = p.one and a.merged_into is null
            join legal_reference b on b.id = p.other and b.merged_into is null
            where a.type = b.type
              and coalesce(extract(year from a.issued_on) = extract(year from b.issued_on), true)
            group by p.one, p.other, a.issued_on, b.issued_on, a.issuer, b.issuer
            order by (a.issued_on is not distinct from b.issued_on) desc,
                     similarity(f_unaccent(lower(a.issuer)), f_unaccent(lower(b.issuer))) desc, p.one, p.other
            limit :most""";

    private final EntityManager database;

    DuplicateQuery(EntityManager database) {
        this.database = database;
    }

    /** Two records, the older first, and whether one bears the other's number as another spelling. */
    record Candidate(UUID one, UUID other, boolean alias) {}

    List<Candidate> candidates() {
        return StoredRow.of(database.createNativeQuery(PAIRS, Tuple.class).setParameter("most", MOST))
                .map(row -> new Candidate(
                        row.id("one"), row.id("other"), row.tuple().get("alias", Boolean.class)))
                .toList();
    }
}
