package vn.dondoc.directory.reference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.standing.StandingStatus;
import vn.dondoc.kit.Page;

/**
 * What a list of documents is narrowed by, from the address; {@code q} searches numbers, other spellings, issuers and
 * subjects without diacritics; {@code standing} is taken on the day {@code asOf}, today when absent.
 */
public final class ReferenceFilter {

    @RestQuery
    @Nullable
    @Size(max = 200)
    String q;

    @RestQuery
    @Nullable
    @Size(max = 20)
    String type;

    @RestQuery
    @Nullable
    StandingStatus standing;

    @RestQuery
    @Nullable
    LocalDate asOf;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(Page.MAX_SIZE)
    int size;

    @RestQuery
    @Nullable
    String cursor;
}
