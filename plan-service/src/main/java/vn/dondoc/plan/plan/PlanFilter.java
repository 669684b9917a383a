package vn.dondoc.plan.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** What a list of plans is narrowed by, from the address; {@code q} searches number and subject without diacritics. */
public final class PlanFilter {

    @RestQuery
    @Nullable
    PlanStatus status;

    @RestQuery
    @Nullable
    @Min(1945)
    @Max(9998)
    Integer year;

    @RestQuery
    @Nullable
    @Size(max = 200)
    String q;

    /** Plans that cite a document which changed after their date or is no longer in force. */
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
