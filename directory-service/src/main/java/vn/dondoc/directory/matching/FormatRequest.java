package vn.dondoc.directory.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Legal references to cite. */
record FormatRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull Reference> references) {

    /** One of them. */
    record Reference(@NotNull UUID id) {}
}
