package vn.dondoc.plan.comment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** Which page of a task's comments is asked for. */
public final class CommentFilter {

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size;

    @RestQuery
    @Nullable
    String cursor;
}
