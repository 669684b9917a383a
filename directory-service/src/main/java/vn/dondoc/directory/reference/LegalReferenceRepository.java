package vn.dondoc.directory.reference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LegalReferenceRepository implements PanacheRepositoryBase<LegalReference, UUID> {

    List<LegalReference> withNumbers(Collection<String> numbers) {
        return find("mergedInto is null and number in ?1 order by issuedOn", numbers)
                .list();
    }

    List<LegalReference> withIds(Collection<UUID> ids) {
        return find("id in ?1", ids).list();
    }

    List<Alias> aliasesOf(UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select number, issuer, note from legal_alias where reference_id = :id order by number, issuer",
                        Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> alias((Tuple) row)).toList();
    }

    void replaceAliases(UUID id, List<Alias> aliases) {
        getEntityManager()
                .createNativeQuery("delete from legal_alias where reference_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        aliases.forEach(alias -> addAlias(id, alias));
    }

    /** One that is there already stays as it is. */
    void addAlias(UUID id, Alias alias) {
        getEntityManager()
                .createNativeQuery("""
                        insert into legal_alias (reference_id, number, issuer, note)
                        values (:id, :number, cast(:issuer as text), cast(:note as text)) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("number", alias.number())
                .setParameter("issuer", alias.issuer())
                .setParameter("note", alias.note())
                .executeUpdate();
    }

    private static Alias alias(Tuple row) {
        return new Alias(
                row.get("number", String.class), row.get("issuer", String.class), row.get("note", String.class));
    }
}
