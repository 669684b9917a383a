package vn.dondoc.plan.tasklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.task.ProgressStatus;
import vn.dondoc.plan.task.Standing;

/** What a list of tasks is narrowed by, from the address. Days are inclusive; of several values of one name any fits. */
public final class TaskFilter {

    @RestQuery
    @Nullable
    @Size(max = 20)
    String unit;

    @RestQuery
    @Size(max = 4)
    List<Bucket> bucket = List.of();

    @RestQuery
    @Size(max = 3)
    List<AssignmentRole> role = List.of();

    @RestQuery
    @Size(max = 4)
    List<ProgressStatus> status = List.of();

    /** Only what is open or of a closed plan is listed at all. */
    @RestQuery
    @Nullable
    Standing standing;

    @RestQuery
    @Nullable
    UUID planId;

    /** The year that the plan is for. */
    @RestQuery
    @Nullable
    Integer year;

    @RestQuery
    @Nullable
    LocalDate dueFrom;

    @RestQuery
    @Nullable
    LocalDate dueTo;

    @RestQuery
    @Nullable
    @Size(max = 200)
    String q;

    /** Open parts of units that have ended: a person must say who carries on. */
    @RestQuery
    boolean needsDecision;

    /** Open tasks that cite a document which changed after the plan or is no longer in force. */
    @RestQuery
    boolean citesChanged;

    /** Open tasks that start with an event which nobody has recorded yet. */
    @RestQuery
    boolean waiting;

    @RestQuery
    @DefaultValue("DUE")
    TaskSort sort = TaskSort.DUE;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size;

    @RestQuery
    @Nullable
    String cursor;
}
