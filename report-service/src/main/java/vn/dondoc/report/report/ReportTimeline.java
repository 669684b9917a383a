package vn.dondoc.report.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.report.report.ReportResponse.TimelineEntry;

/** The steps of a report, read from the change feed: one truth for the audit and for the screen. */
@ApplicationScoped
class ReportTimeline {

    private final EntityManager database;

    ReportTimeline(EntityManager database) {
        this.database = database;
    }

    /** Every step but the savings of its text, oldest first. */
    List<TimelineEntry> of(UUID reportId) {
        List<?> rows = database.createNativeQuery("""
                        select at, type, actor_unit, after ->> 'byRole' as by_role, after ->> 'reason' as reason
                        from change
                        where subject_id = :report and type <> 'report.content-saved'
                        order by subject_seq""", Tuple.class)
                .setParameter("report", reportId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new TimelineEntry(
                        row.get("at", Instant.class),
                        row.get("type", String.class),
                        row.get("actor_unit", String.class),
                        row.get("by_role", String.class),
                        row.get("reason", String.class)))
                .toList();
    }
}
