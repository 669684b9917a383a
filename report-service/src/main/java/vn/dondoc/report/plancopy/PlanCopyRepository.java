package vn.dondoc.report.plancopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.round.PlanStatus;

@ApplicationScoped
class PlanCopyRepository {

    private final EntityManager database;

    PlanCopyRepository(EntityManager database) {
        this.database = database;
    }

    void keep(PlanCopy plan, PlanStatus status) {
        database.createNativeQuery("""
                        insert into plan_copy (id, type, number, symbol, subject, issued_on, issuer_code, year, status)
                        values (:id, :type, :number, :symbol, :subject, :issuedOn, :issuer, :year, :status)
                        on conflict (id) do update set number = excluded.number, symbol = excluded.symbol,
                            subject = excluded.subject, issued_on = excluded.issued_on, status = excluded.status""")
                .setParameter("status", status.name())
                .setParameter("id", plan.id())
                .setParameter("type", plan.type())
                .setParameter("number", new TypedParameterValue<>(StandardBasicTypes.STRING, plan.number()))
                .setParameter("symbol", new TypedParameterValue<>(StandardBasicTypes.STRING, plan.symbol()))
                .setParameter("subject", plan.subject())
                .setParameter("issuedOn", new TypedParameterValue<>(StandardBasicTypes.LOCAL_DATE, plan.issuedOn()))
                .setParameter("issuer", plan.issuerCode())
                .setParameter("year", plan.year())
                .executeUpdate();
    }

    Optional<PlanCopy> find(UUID id) {
        List<?> rows = database.createNativeQuery("""
                        select id, type, number, symbol, subject, issued_on, issuer_code, year
                        from plan_copy where id = :id""", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(PlanCopyRepository::copy)
                .findFirst();
    }

    private static PlanCopy copy(Tuple row) {
        return new PlanCopy(
                row.get("id", UUID.class),
                row.get("type", String.class),
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("subject", String.class),
                day(row.get("issued_on")),
                row.get("issuer_code", String.class),
                row.get("year", Integer.class));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
