package vn.dondoc.plan.amendment.comparison;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One field of a change.
 *
 * @param before absent when it had none, or all is new
 * @param after absent when it has none any more, or all is gone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldChange(
        Field field, @Nullable String before, @Nullable String after) {}
