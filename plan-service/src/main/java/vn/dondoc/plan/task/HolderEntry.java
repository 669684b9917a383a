package vn.dondoc.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.unitcopy.UnitRef;

/**
 * A unit that held an assignment before its present one.
 *
 * @param from absent when nobody knows it
 * @param to the day on which it was handed over
 * @param reason why it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HolderEntry(UnitRef unit, @Nullable LocalDate from, LocalDate to, String reason) {}
