package vn.dondoc.plan.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** What a list of tasks is narrowed by, from the address. Days are inclusive. */
public final class TaskFilter {

    @RestQuery
    @Nullable
    @Size(max = 20)
    String unit;

    @RestQuery
    @Nullable
    Bucket bucket;

    @RestQuery
    @Nullable
    UUID planId;

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

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size;

    @RestQuery
    @Nullable
    String cursor;
}
