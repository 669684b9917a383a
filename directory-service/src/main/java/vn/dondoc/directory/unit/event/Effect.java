package vn.dondoc.directory.unit.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an event does to one unit.
 *
 * @param from first day on which it is so
 * @param until last day on which it is so, as far as is known now; absent while it lasts
 * @param subject what changes, only of {@code CHANGES}
 * @param before the old value, absent when there was none; of a parent its name
 * @param after the new value likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Effect(
        EffectKind kind,
        AffectedUnit unit,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EffectSubject subject,
        @Nullable String before,
        @Nullable String after) {

    /** What an event may do. */
    public enum EffectKind {
        /** The unit is there from the day on. */
        BEGINS,
        /** From the day on the unit is there no more. */
        ENDS,
        /** An ending is taken back: the unit goes on being there. */
        CONTINUES,
        /** A founding is taken back: the unit never was. */
        VANISHES,
        CHANGES
    }

    /** What may change about a unit. */
    public enum EffectSubject {
        NAME,
        SHORT_NAME,
        SYMBOL,
        PARENT,
        CODE_EOFFICE_OLD,
        CODE_EOFFICE,
        CODE_ADMINISTRATIVE,
        CODE_INTERNAL
    }

    /** The unit, as it is called on the day or nearest to it. */
    public record AffectedUnit(UUID id, String code, String name) {}
}
