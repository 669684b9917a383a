package vn.dondoc.plan.referencecopy;

/**
 * The rule of {@link ReferenceStanding#mattering} for lists, as SQL: {@code p} is the plan, {@code a} the assignment,
 * {@code :today} the day.
 */
public final class CitedReferences {

    private static final String CHANGED = """
            join reference_copy r on r.id = c.reference_id
            join reference_standing s on s.reference_id = coalesce(r.merged_into, r.id)
            where coalesce(s.from_on, '-infinity') <= cast(:today as date)
              and (s.status in ('REPLACED', 'REPEALED', 'EXPIRED') or s.status = 'AMENDED' and s.from_on > p.issued_on)
              and\s""";

    public static final String PLAN_CITES_CHANGED =
            "exists (select from plan_citation c " + CHANGED + "c.plan_id = p.id)";

    public static final String TASK_CITES_CHANGED =
            "exists (select from task_citation c " + CHANGED + "c.task_id = a.task_id)";

    /** The ids of all such tasks, one as often as it cites. */
    public static final String TASKS_CITING_CHANGED =
            "select c.task_id from task_citation c join task t on t.id = c.task_id join plan p on p.id = t.plan_id "
                    + CHANGED + "true";

    private CitedReferences() {}
}
