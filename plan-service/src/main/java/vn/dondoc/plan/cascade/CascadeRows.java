package vn.dondoc.plan.cascade;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.cascade.link.LinkAction;
import vn.dondoc.plan.cascade.link.LinkStatus;
import vn.dondoc.plan.cascade.link.LinkView;
import vn.dondoc.plan.cascade.link.LinkedPlan;
import vn.dondoc.plan.reading.PlanRelation;

/** Makes records of the rows of {@link CascadeQuery}. */
final class CascadeRows {

    private CascadeRows() {}

    static @Nullable LinkedPlan plan(Tuple row) {
        return row.get("id") == null ? null : LinkedPlan.of(row);
    }

    static LinkStatus status(Tuple row) {
        return LinkStatus.valueOf(row.get("link_status", String.class));
    }

    static LinkView link(Tuple row, @Nullable LinkedPlan upper, List<LinkAction> actions) {
        return new LinkView(
                row.get("link_id", UUID.class),
                row.get("plan_id", UUID.class),
                PlanRelation.Kind.valueOf(row.get("kind", String.class)),
                status(row),
                row.get("cited_number", String.class),
                row.get("reference_id", UUID.class),
                row.get("citation", Integer.class),
                upper,
                row.get("decided_at", Instant.class),
                row.get("decided_by", String.class),
                actions,
                row.get("link_version", Integer.class));
    }

    /** The figures of each root's own tasks. */
    static Map<UUID, PlanFigures> own(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> row.get("own", Boolean.class))
                .collect(Collectors.toMap(row -> row.get("root", UUID.class), CascadeRows::figures));
    }

    /** The figures of what is below each root; roots without lower plans are absent. */
    static Map<UUID, CascadeView.Below> below(List<Tuple> rows) {
        return rows.stream()
                .filter(row -> !row.get("own", Boolean.class))
                .collect(Collectors.toMap(
                        row -> row.get("root", UUID.class),
                        row -> new CascadeView.Below(row.get("plans", Long.class), figures(row))));
    }

    private static PlanFigures figures(Tuple row) {
        return new PlanFigures(
                row.get("done_on_time", Long.class),
                row.get("done_late", Long.class),
                row.get("open_on_time", Long.class),
                row.get("open_late", Long.class),
                row.get("total", Long.class));
    }
}
