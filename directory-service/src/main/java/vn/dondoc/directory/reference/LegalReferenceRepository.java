package vn.dondoc.directory.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.directory.StoredRow;

@ApplicationScoped
class LegalReferenceRepository implements PanacheRepositoryBase<LegalReference, UUID> {

    private static final String SPELLED = """
            select n.spelled, r.*, 'UNKNOWN' as status
            from (select id, number as spelled from legal_reference where number in (:numbers)
                  union
                  select reference_id, number from legal_alias where number in (:numbers)) n
            join legal_reference r on r.id = n.id
            where r.merged_into is null
            order by r.issued_on, r.id""";

    private static final String KNOWN_AS = """
            select r.number from legal_alias a
            join legal_reference r on r.id = a.reference_id
            where a.number = :number and (a.issuer is null or lower(a.issuer) = lower(:issuer))
              and r.merged_into is null and r.type = :type and r.id <> :id
              and extract(year from r.issued_on) is not distinct from extract(year from cast(:issuedOn as date))
            limit 1""";

    /** The live records that bear each of these numbers, as their own or as another spelling. */
    Map<String, List<LegalReferenceResponse>> withNumbers(Collection<String> numbers) {
        return StoredRow.of(getEntityManager()
                        .createNativeQuery(SPELLED, Tuple.class)
                        .setParameter("numbers", numbers))
                .collect(groupingBy(row -> row.text("spelled"), mapping(LegalReferenceResponse::of, toList())));
    }

    List<LegalReference> withIds(Collection<UUID> ids) {
        return find("id in ?1", ids).list();
    }

    /** The number of the record that has this document's number and issuer as another spelling. */
    Optional<String> knownAs(UUID id, Registration registration) {
        return StoredRow.of(getEntityManager()
                        .createNativeQuery(KNOWN_AS, Tuple.class)
                        .setParameter("number", registration.number())
                        .setParameter("issuer", registration.issuer())
                        .setParameter("type", registration.type())
                        .setParameter("id", id)
                        .setParameter("issuedOn", registration.issuedOn()))
                .map(row -> row.text("number"))
                .findFirst();
    }

    List<Alias> aliasesOf(UUID id) {
        return StoredRow.of(
                        getEntityManager().createNativeQuery("""
                                select number, issuer, note from legal_alias where reference_id = :id
                                order by number, issuer""", Tuple.class).setParameter("id", id))
                .map(row -> new Alias(row.text("number"), row.text("issuer"), row.text("note")))
                .toList();
    }

    void replaceAliases(UUID id, List<Alias> aliases) {
        getEntityManager()
                .createNativeQuery("delete from legal_alias where reference_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        aliases.forEach(alias -> addAlias(id, alias));
    }

    /** A new version, also when only other spellings changed. */
    void change(LegalReference reference, Registration registration) {
        int seen = reference.version();
        reference.record(registration);
        flush();
        replaceAliases(reference.id(), registration.spellings());
        if (reference.version() == seen) {
            getEntityManager().lock(reference, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    /** Whoever came to the earlier record is led to the later one. */
    void passOn(UUID from, UUID to) {
        update("mergedInto = ?1 where mergedInto = ?2", to, from);
    }

    /** One writer at a time: relations and standings hang together over many documents, and are changed seldom. */
    void lockAll() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('legal_reference')) as text)")
                .getSingleResult();
    }

    private void addAlias(UUID id, Alias alias) {
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
}
