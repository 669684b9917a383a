package vn.dondoc.plan.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which register, from the address. */
public final class RegisterFilter {

    /** Code of the issuing unit; the sender's own when absent. */
    @RestQuery
    @Nullable
    @Size(max = 50)
    String issuer;

    /** Year of issue; this year when absent. */
    @RestQuery
    @Nullable
    @Min(1945)
    @Max(9998)
    Integer year;

    @RestQuery
    @DefaultValue("KH")
    @Pattern(regexp = "\\p{L}{1,5}")
    String type = "KH";
}
