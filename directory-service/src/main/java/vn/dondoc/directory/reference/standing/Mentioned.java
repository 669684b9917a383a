package vn.dondoc.directory.reference.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another document as a reason names it.
 *
 * @param id absent while it is not recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mentioned(@Nullable UUID id, String number) {}
