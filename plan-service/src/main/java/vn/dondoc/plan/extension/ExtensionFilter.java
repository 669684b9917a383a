package vn.dondoc.plan.extension;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** What a list of requests for more time is narrowed by, from the address; {@code unit} is who holds the part now. */
public final class ExtensionFilter {

    @RestQuery
    @Nullable
    ExtensionStatus status;

    @RestQuery
    @Nullable
    UUID planId;

    @RestQuery
    @Nullable
    UUID assignmentId;

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
