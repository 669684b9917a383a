package vn.dondoc.directory.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Page;

/** Which units a list shows; what is absent does not narrow it. */
class UnitFilter {

    /** Today when absent. */
    @RestQuery
    @Nullable
    LocalDate asOf;

    /** Part of a name, alias, symbol or code; only letters and digits count, without diacritics and case. */
    @RestQuery
    @Size(max = 200)
    @Nullable
    String q;

    @RestQuery
    @Nullable
    UnitType type;

    /** The unit's own code, or one that it has in some scheme on that day. */
    @RestQuery
    @Size(max = 50)
    @Nullable
    String code;

    @RestQuery
    @DefaultValue("100")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size;

    @RestQuery
    @Nullable
    String cursor;
}
