package vn.dondoc.directory.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LegalReferenceRepository implements PanacheRepositoryBase<LegalReference, UUID> {

    @SuppressWarnings("unchecked")
    List<LegalReference> search(@Nullable String words, @Nullable String after, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from legal_reference
                        where (cast(:words as text) is null
                               or f_unaccent(lower(number || ' ' || coalesce(subject, '')))
                                  like f_unaccent(lower('%' || cast(:words as text) || '%')))
                          and (cast(:after as text) is null or (number, id) > (:after, cast(:afterId as uuid)))
                        order by number, id limit :limit""", LegalReference.class)
                .setParameter("words", words == null || words.isBlank() ? null : escaped(words))
                .setParameter("after", after == null ? null : after.substring(0, after.lastIndexOf(' ')))
                .setParameter("afterId", after == null ? null : after.substring(after.lastIndexOf(' ') + 1))
                .setParameter("limit", limit)
                .getResultList();
    }

    List<LegalReference> withNumbers(Collection<String> numbers) {
        return find("number in ?1 order by issuedOn", numbers).list();
    }

    List<LegalReference> withIds(Collection<UUID> ids) {
        return find("id in ?1", ids).list();
    }

    void relate(UUID from, UUID to, RelationKind kind, @Nullable String note) {
        getEntityManager()
                .createNativeQuery(
                        "insert into legal_relation (from_id, to_id, kind, note) values (:from, :to, :kind, cast(:note as text))")
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind.name())
                .setParameter("note", note)
                .executeUpdate();
    }

    List<LegalReferenceResponse.Relation> relationsOf(UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select l.kind, r.id, r.number, l.note from legal_relation l
                        join legal_reference r on r.id = l.to_id
                        where l.from_id = :id order by r.issued_on, r.number""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> relation((Tuple) row)).toList();
    }

    private static LegalReferenceResponse.Relation relation(Tuple row) {
        return new LegalReferenceResponse.Relation(
                RelationKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("note", String.class));
    }

    private static String escaped(String words) {
        return words.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }
}
