package vn.dondoc.plan.referencecopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a legal reference that are copied.
 *
 * @param number with its symbol, "07/CT-BCA-V28"
 * @param mergedInto the record that this one turned out to be the same document as
 * @param standings its time line, oldest first; absent in events from before standings were kept
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CopiedReference(
        UUID id,
        String number,
        @Nullable UUID mergedInto,
        @Nullable List<ReferenceStanding> standings) {

    List<ReferenceStanding> timeLine() {
        return standings == null ? List.of() : standings;
    }
}
