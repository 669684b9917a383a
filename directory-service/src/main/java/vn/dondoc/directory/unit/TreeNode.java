package vn.dondoc.directory.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a node of the tree.
 *
 * @param childCount how many units stand directly under it on that day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TreeNode(
        UUID id,
        String code,
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable UUID parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int childCount) {}
