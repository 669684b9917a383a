package vn.dondoc.plan.figure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** Which work is counted, and by what, from the address. */
public final class FigureFilter {

    /** The year that the plan is for. */
    @RestQuery
    @Nullable
    Integer year;

    @RestQuery
    @Nullable
    UUID planId;

    @RestQuery
    @Nullable
    @Size(max = 20)
    String unit;

    @RestQuery
    @DefaultValue("NONE")
    FigureGrouping by = FigureGrouping.NONE;

    @RestQuery
    @DefaultValue("100")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size = Page.MAX_SIZE;

    @RestQuery
    @Nullable
    String cursor;
}
