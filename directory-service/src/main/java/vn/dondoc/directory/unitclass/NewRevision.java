package vn.dondoc.directory.unitclass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a class is from a day on. What documents of earlier days mean by it stays as it is.
 *
 * @param name as until then when absent
 * @param aliases how else documents write it; as until then when absent
 */
public record NewRevision(
        @NotNull LocalDate from,
        @Size(min = 1, max = 300) @Nullable String name,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> aliases,
        @NotNull @Valid ClassDefinition definition) {}
