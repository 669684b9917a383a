package vn.dondoc.directory.reference.duplicate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record that is the same document and goes on as another spelling of it. */
record MergerRequest(
        @NotNull UUID otherId, @Nullable @Size(max = 1000) String note) {}
