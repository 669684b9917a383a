package vn.dondoc.plan.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as of a day.
 *
 * @param asOf today in the office's time
 * @param next opaque cursor of the following rows, absent when these are the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        LocalDate asOf, List<FigureRow> rows, @Nullable String next) {}
