package vn.dondoc.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    private static final String VISIBLE =
            "select r.* from report r where (:everything or r.unit_code in (:units) or r.recipient_code in (:units))";

    /** What a list is narrowed to; null is no limit. */
    record Filter(
            @Nullable UUID roundId,
            @Nullable ReportStatus status,
            @Nullable UUID after) {}

    Optional<Report> visible(UUID id, Scope scope) {
        List<?> found = getEntityManager()
                .createNativeQuery(VISIBLE + " and r.id = :id", Report.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery())
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Report.class::cast).findFirst();
    }

    List<Report> visible(Scope scope, Filter filter, int limit) {
        List<?> found = getEntityManager()
                .createNativeQuery(VISIBLE + """
                         and (cast(:round as uuid) is null or r.round_id = :round)
                         and (cast(:status as text) is null or r.status = :status)
                         and (cast(:after as uuid) is null or r.id > :after)
                        order by r.id limit :limit""", Report.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery())
                .setParameter("round", filter.roundId())
                .setParameter(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .setParameter("after", filter.after())
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Report.class::cast).toList();
    }

    Optional<Report> of(UUID roundId, String unitCode) {
        return find("roundId = ?1 and unitCode = ?2", roundId, unitCode).firstResultOptional();
    }

    /** The accepted reports of rounds, in the order in which the rounds name their reporters. */
    List<Report> accepted(Collection<UUID> roundIds) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        select r.* from report r
                        join round_reporter p on p.round_id = r.round_id and p.unit_code = r.unit_code
                        where r.round_id in (:rounds) and r.status = 'ACCEPTED'
                        order by p.position, r.id""", Report.class)
                .setParameter("rounds", roundIds)
                .getResultList();
        return found.stream().map(Report.class::cast).toList();
    }

    Map<UUID, Integer> contentVersions(Collection<UUID> ids) {
        List<?> rows = getEntityManager()
                .createNativeQuery("select id, content_version from report where id in (:ids)", Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> row.get("content_version", Integer.class)));
    }
}
