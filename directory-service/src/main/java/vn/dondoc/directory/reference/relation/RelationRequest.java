package vn.dondoc.directory.reference.relation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That this document acts on another, which is named by its id or, while it is not recorded, by its number.
 *
 * @param targetIssuer tells documents of one number apart
 * @param from since when; absent: since this document is in force
 */
public record RelationRequest(
        @NotNull RelationKind kind,
        @Nullable UUID targetId,
        @Nullable @Size(max = 100) String targetNumber,
        @Nullable @Size(max = 300) String targetIssuer,
        @Nullable LocalDate from,
        @Nullable @Size(max = 2000) String note) {}
