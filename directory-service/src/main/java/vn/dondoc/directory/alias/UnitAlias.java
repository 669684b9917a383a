package vn.dondoc.directory.alias;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.AsOf;
import vn.dondoc.kit.RuleViolation;

/** One spelling of a unit during some days; without a first day since the unit's founding. */
@Entity
class UnitAlias {

    @Id
    private UUID id;

    private UUID unitId;
    private String spelling;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected UnitAlias() {}

    /** @throws RuleViolation {@code unit-alias.no-letters} or {@code unit-alias.reversed} */
    UnitAlias(UUID unitId, NewAlias wanted) {
        if (wanted.spelling().codePoints().filter(Character::isLetter).limit(2).count() < 2) {
            throw RuleViolation.invalid("unit-alias.no-letters");
        }
        if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            throw RuleViolation.invalid("unit-alias.reversed");
        }
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.unitId = unitId;
        this.spelling = Normalizer.normalize(wanted.spelling().strip(), Normalizer.Form.NFC);
        this.validFrom = AsOf.known(wanted.from());
        this.validUntil = wanted.to() == null ? null : AsOf.known(wanted.to()).plusDays(1);
    }

    /** @throws RuleViolation {@code unit-alias.ended} or {@code unit-alias.not-begun} */
    void end(LocalDate lastDay) {
        if (validUntil != null && !validUntil.isAfter(lastDay.plusDays(1))) {
            throw new RuleViolation("unit-alias.ended");
        }
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new RuleViolation("unit-alias.not-begun");
        }
        validUntil = AsOf.known(lastDay).plusDays(1);
    }

    boolean meets(UnitAlias other) {
        return spelling.equals(other.spelling)
                && (validUntil == null || other.validFrom == null || validUntil.isAfter(other.validFrom))
                && (other.validUntil == null || validFrom == null || other.validUntil.isAfter(validFrom));
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(UUID unit) {
        return unitId.equals(unit);
    }

    AliasResponse response() {
        return new AliasResponse(id, spelling, validFrom, validUntil == null ? null : validUntil.minusDays(1));
    }
}
