package vn.dondoc.plan.importing.citing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentNumber;
import vn.dondoc.plan.reading.text.DocumentType;

/** Which imports the directory has not been told of as they are now. Each call is one short transaction. */
@ApplicationScoped
class ClaimRepository {

    private final EntityManager database;

    ClaimRepository(EntityManager database) {
        this.database = database;
    }

    /** Takes the oldest that nobody else has in hand, until then; empty when all is told. */
    @Transactional
    Optional<Claim> next(Instant now, Instant until) {
        List<?> taken = database.createNativeQuery("""
                        update plan_import set citing_claimed_until = :until
                        where id = (
                            select id from plan_import
                            where citing_version is distinct from version
                              and (revises_plan_id is null or status = 'ACCEPTED')
                              and (citing_claimed_until is null or citing_claimed_until < :now)
                            order by id limit 1 for update skip locked)
                        returning id, version, file_name, text, plan_id, draft -> 'document' ->> 'type' as type,
                                  draft -> 'document' ->> 'number' as number, draft -> 'document' ->> 'symbol' as symbol,
                                  draft -> 'document' ->> 'subject' as subject,
                                  cast(draft -> 'document' ->> 'issuedOn' as date) as issued_on""", Tuple.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
        return taken.stream().map(row -> claim((Tuple) row)).findFirst();
    }

    @Transactional
    void told(Claim claim) {
        database.createNativeQuery("""
                        update plan_import set citing_version = :version, citing_claimed_until = null
                        where id = :id""")
                .setParameter("version", claim.version())
                .setParameter("id", claim.importId())
                .executeUpdate();
    }

    /** Puts it off; at once with the present time. */
    @Transactional
    void notBefore(Claim claim, Instant then) {
        database.createNativeQuery("update plan_import set citing_claimed_until = :then where id = :id")
                .setParameter("then", then)
                .setParameter("id", claim.importId())
                .executeUpdate();
    }

    private static Claim claim(Tuple row) {
        var id = row.get("id", UUID.class);
        var planId = row.get("plan_id", UUID.class);
        var document = new CitingDocument(
                "PLAN",
                title(row),
                planId == null ? "/nhap-ke-hoach/" + id : "/ke-hoach/" + planId,
                row.get("issued_on", LocalDate.class),
                row.get("text", String.class));
        return new Claim(id, row.get("version", Integer.class), document);
    }

    private static String title(Tuple row) {
        var name = number(row.get("number", String.class), row.get("symbol", String.class));
        var subject = Objects.requireNonNullElse(row.get("subject", String.class), row.get("file_name", String.class));
        return name == null
                ? subject
                : "%s số %s: %s".formatted(DocumentType.nameOf(row.get("type", String.class)), name, subject);
    }

    private static @Nullable String number(@Nullable String number, @Nullable String symbol) {
        return number == null || symbol == null ? number : DocumentNumber.of(number, symbol);
    }
}
