package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a unit of the directory. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CopiedUnit(
        UUID id,
        String code,
        String name,
        String shortName,
        @Nullable String symbol,
        @Nullable String parentCode) {}
