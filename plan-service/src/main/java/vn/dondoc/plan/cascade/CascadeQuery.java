package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.cascade.link.LinkedPlan;

/** The cascade from SQL: one statement each for what is above, below, and how far that is. */
@ApplicationScoped
class CascadeQuery {

    static final int MOST_LOWER = 500;

    private static final String LINK = """
            l.id as link_id, l.plan_id, l.kind, l.status as link_status, l.number as cited_number, l.reference_id,
            l.citation, l.decided_at, l.decided_by, l.version as link_version""";

    private static final String ONE =
            "select p.issuer_code, cast(p.duties as text) as duties from plan p where p.id = :plan and %1$s";

    /** Further up it goes only through accepted links and plans that may be seen. */
    private static final String UPPER = """
            with recursive up (link_id, upper_id, goes_on, depth) as (
                select l.id, l.upper_plan_id, l.status = 'ACCEPTED', 1 from plan_link l where l.plan_id = :plan
                union all
                select l.id, l.upper_plan_id, true, up.depth + 1
                from up join plan p on p.id = up.upper_id and %1$s join plan_link l on l.plan_id = p.id
                where up.goes_on and l.status = 'ACCEPTED'
            ) cycle upper_id set circle using way
            select %2$s, %3$s, least.depth
            from (select link_id, min(depth) as depth from up group by link_id) least
            join plan_link l on l.id = least.link_id left join plan p on p.id = l.upper_plan_id and %1$s
            order by least.depth, l.kind desc, l.id limit 200""";

    private static final String LOWER = """
            select %2$s, %3$s from plan_link l join plan p on p.id = l.plan_id
            where l.upper_plan_id = :plan and l.status <> 'REJECTED' and %1$s
            order by p.issuer_name, p.issued_on, l.id limit :limit""";

    private static final String FIGURES = """
            with recursive below (root, id) as (
                select r, r from unnest(:roots) r
                union
                select b.root, p.id from below b
                join plan_link l on l.upper_plan_id = b.id and l.status = 'ACCEPTED' join plan p on p.id = l.plan_id
                where p.status <> 'CANCELLED' and %1$s
            )
            select b.root, b.root = b.id as own, count(distinct b.id) as plans, count(a.id) as total,
                   count(*) filter (where a.done_on <= a.due_key) as done_on_time,
                   count(*) filter (where a.done_on > a.due_key) as done_late,
                   count(*) filter (where a.done_on is null and a.due_key >= cast(:day as date)) as open_on_time,
                   count(*) filter (where a.done_on is null and a.due_key < cast(:day as date)) as open_late
            from below b left join assignment a on a.plan_id = b.id and a.listed
            group by b.root, b.root = b.id""";

    private final EntityManager database;

    CascadeQuery(EntityManager database) {
        this.database = database;
    }

    /** The plan's issuer and duties, when it exists and may be seen. */
    Optional<Tuple> plan(UUID planId, Eyes eyes) {
        return rows(sql(ONE, eyes).setParameter("plan", planId), eyes).stream().findFirst();
    }

    List<Tuple> upper(UUID planId, Eyes eyes) {
        return rows(sql(UPPER, eyes).setParameter("plan", planId), eyes);
    }

    /** One more than are shown. */
    List<Tuple> lower(UUID planId, Eyes eyes) {
        return rows(sql(LOWER, eyes).setParameter("plan", planId).setParameter("limit", MOST_LOWER + 1), eyes);
    }

    /** @param roots rows of lower plans */
    List<Tuple> figures(List<Tuple> roots, Eyes eyes) {
        var ids = roots.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new);
        return rows(sql(FIGURES, eyes).setParameter("roots", ids).setParameter("day", eyes.today()), eyes);
    }

    private Query sql(String text, Eyes eyes) {
        return database.createNativeQuery(
                text.formatted(eyes.sight().condition(), LINK, LinkedPlan.COLUMNS), Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query, Eyes eyes) {
        return eyes.sight().bind(query, eyes.today()).getResultList();
    }
}
