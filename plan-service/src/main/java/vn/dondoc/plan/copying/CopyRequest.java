package vn.dondoc.plan.copying;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** @param year the year of the new plan, after that of the old one */
public record CopyRequest(@Min(1946) @Max(9998) int year) {}
