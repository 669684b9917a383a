package vn.dondoc.plan.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.kit.Cursor;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {

    private static final String ROWS = """
            select i.id, i.status, i.file_name, i.created_at, i.created_by, i.plan_id,
                   i.draft -> 'document' ->> 'number' as number, i.draft -> 'document' ->> 'symbol' as symbol,
                   i.draft -> 'document' ->> 'subject' as subject,
                   cast(i.draft -> 'document' ->> 'issuedOn' as date) as issued_on,
                   (select count(*) from jsonb_array_elements(i.draft -> 'tasks') t
                    where t ->> 'leftOut' is distinct from 'true') as task_count,
                   (select count(*) from jsonb_array_elements(i.draft -> 'duties') d
                    where d ->> 'leftOut' is distinct from 'true') as duty_count,
                   (select count(*) from jsonb_array_elements(i.draft -> 'findings') f
                    where f ->> 'decision' = 'OPEN') as open_findings
            from plan_import i
            where (cast(:status as text) is null or i.status = :status)
              and i.revises_plan_id is null
              and (cast(:after as uuid) is null or i.id < cast(:after as uuid))
              and\s""";

    void addFile(UUID importId, byte[] content) {
        getEntityManager()
                .createNativeQuery("insert into plan_import_file (import_id, content) values (:id, :content)")
                .setParameter("id", importId)
                .setParameter("content", content)
                .executeUpdate();
    }

    /** The import, when it exists and may be seen. */
    Optional<PlanImport> find(UUID id, ImportAccess.Sight sight, LocalDate today) {
        var sql = "select i.* from plan_import i where i.id = :id and " + sight.condition();
        var query = getEntityManager().createNativeQuery(sql, PlanImport.class).setParameter("id", id);
        see(query, sight, today);
        List<?> found = query.getResultList();
        return found.stream().map(PlanImport.class::cast).findFirst();
    }

    /** The newest first. */
    List<ImportRow> list(ImportFilter filter, ImportAccess.Sight sight, LocalDate today) {
        var after = Cursor.decode(filter.cursor, 1);
        var query = getEntityManager()
                .createNativeQuery(ROWS + sight.condition() + "\norder by i.id desc limit :limit", Tuple.class)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("after", after == null ? null : after.values().getFirst())
                .setParameter("limit", filter.size + 1);
        see(query, sight, today);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    private static void see(Query query, ImportAccess.Sight sight, LocalDate today) {
        if (sight.viewer() != null) {
            query.setParameter("viewer", sight.viewer());
        }
        if (sight.condition().contains(":today")) {
            query.setParameter("today", today);
        }
    }

    private static ImportRow row(Tuple row) {
        return new ImportRow(
                row.get("id", UUID.class),
                ImportStatus.valueOf(row.get("status", String.class)),
                row.get("file_name", String.class),
                row.get("created_at", Instant.class),
                row.get("created_by", String.class),
                row.get("plan_id", UUID.class),
                row.get("number", String.class),
                row.get("symbol", String.class),
                row.get("subject", String.class),
                row.get("issued_on", LocalDate.class),
                row.get("task_count", Long.class),
                row.get("duty_count", Long.class),
                row.get("open_findings", Long.class));
    }
}
