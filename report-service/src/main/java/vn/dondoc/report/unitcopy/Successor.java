package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that came after another.
 *
 * @param from the day since when it does
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Successor(
        UUID id, String code, String name, @Nullable LocalDate from) {}
