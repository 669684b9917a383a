package vn.dondoc.plan.writing.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, by office; no name, which the signature itself gives.
 *
 * @param authority on whose behalf, "KT. CHÁNH VĂN PHÒNG"; a line feed between lines that stack
 * @param position "PHÓ CHÁNH VĂN PHÒNG"
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenSignature(
        @Nullable @Size(max = 200) String authority,
        @NotBlank @Size(max = 100) String position) {

    /** The lines above the position. */
    public List<String> authorityLines() {
        return authority == null
                ? List.of()
                : authority.lines().filter(line -> !line.isBlank()).toList();
    }
}
