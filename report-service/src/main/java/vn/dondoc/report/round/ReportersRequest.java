package vn.dondoc.report.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Units to expect in a round, by code, 1 to 200. */
public record ReportersRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String> unitCodes) {}
