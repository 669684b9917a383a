package vn.dondoc.plan.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** Which year is shown, from the address. */
public final class TimelineFilter {

    /** The year that the plans are for; this year when left out. */
    @RestQuery
    @Nullable
    Integer year;

    @RestQuery
    @Nullable
    @Size(max = 20)
    String unit;

    @RestQuery
    @Nullable
    UUID planId;

    @RestQuery
    @DefaultValue("100")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size = Page.MAX_SIZE;

    @RestQuery
    @Nullable
    String cursor;
}
