package vn.dondoc.directory.unit.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.timeline.CodeScheme;
import vn.dondoc.directory.unit.timeline.Facts;

/**
 * How a new unit begins.
 *
 * @param code stable for life, 2 to 20 capital letters and digits; never used for another unit
 * @param parentId or {@code parentCode}: what it stands under; neither for a unit at the top
 * @param aliases how else documents spell it
 * @param codes codes of other schemes that it has from its first day
 */
public record Founding(
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,20}") String code,
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 200) String shortName,
        @Nullable @Size(max = 50) String symbol,
        @NotNull UnitType type,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
        @Nullable @Size(max = 4) List<@Valid @NotNull GivenCode> codes) {

    /** A code of another scheme. */
    public record GivenCode(
            @NotNull CodeScheme scheme,
            @NotBlank @Size(max = 50) String code) {

        public GivenCode {
            code = Wording.clean(code);
        }
    }

    public Founding {
        name = Wording.clean(name);
        shortName = Wording.clean(shortName);
        symbol = Wording.orNull(symbol);
    }

    public List<String> spellings() {
        return Objects.requireNonNullElse(aliases, List.of());
    }

    public List<GivenCode> givenCodes() {
        return Objects.requireNonNullElse(codes, List.of());
    }

    public UnitKey parent() {
        return new UnitKey(parentId, parentCode);
    }

    public Facts facts(@Nullable UUID parent) {
        return new Facts(name, shortName, symbol, type, parent);
    }
}
