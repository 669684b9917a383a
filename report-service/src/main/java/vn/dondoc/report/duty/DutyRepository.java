package vn.dondoc.report.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<ReportingDuty, UUID> {

    Optional<ReportingDuty> bySource(UUID sourceId) {
        return find("sourceId", sourceId).firstResultOptional();
    }

    List<ReportingDuty> ofPlan(UUID planId) {
        return list("planId = ?1 order by position, id", planId);
    }

    /** The dates of these plans, as far as they are known here. */
    Map<UUID, LocalDate> planDays(Collection<UUID> planIds) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select id, issued_on from plan_copy where id = any(:ids) and issued_on is not null",
                        Tuple.class)
                .setParameter("ids", planIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> row.get("issued_on", LocalDate.class)));
    }

    /** Visible are the duties that a unit of the scope owes or receives. */
    List<ReportingDuty> list(Scope scope, @Nullable Integer year, @Nullable UUID after, int limit) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select d.* from reporting_duty d
                        where (:everything or d.recipient_code in (:units)
                               or exists (select 1 from jsonb_array_elements_text(d.reporter_codes) r where r in (:units)))
                          and (cast(:year as integer) is null or d.year = :year)
                          and (cast(:after as uuid) is null or d.id > :after)
                        order by d.id limit :limit""", ReportingDuty.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery())
                .setParameter("year", year)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(ReportingDuty.class::cast).toList();
    }
}
