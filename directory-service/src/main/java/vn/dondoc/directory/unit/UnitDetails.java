package vn.dondoc.directory.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.contact.UnitContact;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/**
 * A unit on a day, with its place in the tree.
 *
 * @param foundedOn first day of its life
 * @param endedOn last day of its life, absent while it lasts
 * @param path the units above it on that day, from the top down, itself left out
 * @param codes all codes that it ever had, by scheme and day
 * @param contact how to reach it today, whatever the day
 * @param version counts its changes; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitDetails(
        UUID id,
        String code,
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable UUID parentId,
        @Nullable String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        LocalDate foundedOn,
        @Nullable LocalDate endedOn,
        List<Ancestor> path,
        List<CodeResponse> codes,
        UnitContact contact,
        List<UnitAction> allowedActions,
        int version) {

    static UnitDetails of(
            UnitResponse unit,
            UnitRepository.Life life,
            List<Ancestor> path,
            List<CodeResponse> codes,
            UnitContact contact,
            List<UnitAction> actions) {
        return new UnitDetails(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.symbol(),
                unit.type(),
                unit.parentId(),
                unit.parentCode(),
                unit.validFrom(),
                unit.validTo(),
                life.from(),
                life.to(),
                path,
                codes,
                contact,
                actions,
                life.version());
    }

    /** A unit above, as it was called on the day. */
    public record Ancestor(UUID id, String code, String name, UnitType type) {}

    /** @param validTo the last day, absent while it lasts */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CodeResponse(
            CodeScheme scheme,
            String code,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
