package vn.dondoc.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be corrected. */
public record ReturnRequest(@NotBlank @Size(max = 2000) String reason) {}
