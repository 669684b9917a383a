package vn.dondoc.report.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is to be corrected. */
public record ReturnRequest(
        @NotBlank @Pattern(regexp = "[^\\u0000]*") @Size(max = 2000)
        String reason) {}
