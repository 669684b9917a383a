package vn.dondoc.plan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RegisterRepository {

    private final EntityManager database;

    RegisterRepository(EntityManager database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else numbers a plan of this register. */
    void lock(Series series) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:series, 11)) as text)")
                .setParameter("series", "register " + series)
                .getSingleResult();
    }

    List<RegisterEntry> entries(Series series) {
        List<?> rows = database.createNativeQuery("""
                        select number, symbol, subject, issued_on, id, status
                        from plan
                        where opened_at is not null and issuer_code = :issuer and type = :type and register_year = :year
                        order by number_ordinal, number_suffix, issued_on, id""", Tuple.class)
                .setParameter("issuer", series.issuerCode())
                .setParameter("type", series.type())
                .setParameter("year", series.year())
                .getResultList();
        return rows.stream().map(row -> entry((Tuple) row)).toList();
    }

    private static RegisterEntry entry(Tuple row) {
        return new RegisterEntry(
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("subject", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("id", UUID.class),
                row.get("status", String.class));
    }
}
