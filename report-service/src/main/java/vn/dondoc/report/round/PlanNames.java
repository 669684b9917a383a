package vn.dondoc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the plans behind rounds are called: two plans of a year have rounds of the same name. */
@ApplicationScoped
class PlanNames {

    private final EntityManager database;

    PlanNames(EntityManager database) {
        this.database = database;
    }

    /** Number with symbol, for example {@code 12/KH-VPUB}, subject and date of a plan, and how it stands. */
    record PlanName(
            @Nullable String number,
            @Nullable String subject,
            @Nullable LocalDate issuedOn,
            PlanStatus status) {

        static final PlanName UNKNOWN = new PlanName(null, null, null, PlanStatus.ISSUED);
    }

    /** The names of these plans; a plan that is not known here is left out. */
    Map<UUID, PlanName> of(Collection<UUID> planIds) {
        if (planIds.isEmpty()) {
            return Map.of();
        }
        List<?> rows = database.createNativeQuery("""
                        select id, number || coalesce('/' || symbol, '') as number, subject, issued_on, status
                        from plan_copy where id in (:ids)""", Tuple.class)
                .setParameter("ids", planIds)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), PlanNames::name));
    }

    private static PlanName name(Tuple row) {
        return new PlanName(
                row.get("number", String.class),
                row.get("subject", String.class),
                row.get("issued_on", LocalDate.class),
                PlanStatus.valueOf(row.get("status", String.class)));
    }
}
