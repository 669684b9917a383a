package vn.dondoc.report.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole text and all figures of a report. What is left out is taken out. */
public record ContentRequest(
        @NotNull @Size(max = 50) List<@NotNull @Valid SectionInput> sections,
        @NotNull @Size(max = 100) List<@NotNull @Valid FigureInput> figures) {

    public record SectionInput(
            @NotNull @Size(max = 20) String code,
            @NotNull @Size(max = 500) List<@NotNull @Valid ParagraphInput> paragraphs) {}

    /**
     * @param id of a paragraph that is there already; null for a new one
     * @param sources what it was drawn from; keep them when a drawn paragraph is reworded
     */
    public record ParagraphInput(
            @Nullable UUID id,

            @NotNull @Pattern(regexp = "[^\\u0000]*") @Size(max = 20_000)
            String text,

            @Nullable @Size(max = 50) List<@NotNull @Valid ParagraphSourceInput> sources) {}

    public record ParagraphSourceInput(
            @NotNull UUID reportId, @NotNull UUID paragraphId) {}

    public record FigureInput(
            @NotNull @Size(max = 60) String code,

            @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 3)
            BigDecimal value) {}
}
