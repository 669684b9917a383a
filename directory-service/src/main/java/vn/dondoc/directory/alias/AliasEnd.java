package vn.dondoc.directory.alias;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param on the last day on which the alias counts */
public record AliasEnd(@NotNull LocalDate on) {}
