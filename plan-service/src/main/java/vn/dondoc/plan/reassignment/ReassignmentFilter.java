package vn.dondoc.plan.reassignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** What the list of parts without a living holder is narrowed by, from the address. */
public final class ReassignmentFilter {

    @RestQuery
    @Nullable
    UUID planId;

    @RestQuery
    @Nullable
    @Size(max = 20)
    String unit;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size;

    @RestQuery
    @Nullable
    String cursor;
}
