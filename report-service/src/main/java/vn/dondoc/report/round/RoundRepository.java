package vn.dondoc.report.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<ReportingRound, UUID> {

    private static final String VISIBLE = """
            select r.* from reporting_round r
            join reporting_duty d on d.id = r.duty_id
            where (:everything or d.recipient_code in (:units)
                   or exists (select 1 from round_reporter p where p.round_id = r.id and p.unit_code in (:units)))
            """;

    List<ReportingRound> ofDuties(List<UUID> dutyIds) {
        return list("dutyId in ?1 order by dueOn, id", dutyIds);
    }

    Optional<ReportingRound> visible(UUID id, Scope scope) {
        List<?> rows = getEntityManager()
                .createNativeQuery(VISIBLE + " and r.id = :id", ReportingRound.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery())
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(ReportingRound.class::cast).findFirst();
    }

    List<ReportingRound> visible(int year, Scope scope) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        VISIBLE + " and r.year = :year and r.dropped_on is null order by r.due_on, r.id",
                        ReportingRound.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery())
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(ReportingRound.class::cast).toList();
    }
}
