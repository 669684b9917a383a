package vn.dondoc.report.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<ReportingDuty, UUID> {

    Optional<ReportingDuty> bySource(UUID sourceId) {
        return find("sourceId", sourceId).firstResultOptional();
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
