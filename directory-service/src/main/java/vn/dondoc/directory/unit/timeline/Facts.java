package vn.dondoc.directory.unit.timeline;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;

/**
 * What holds of a unit on a day.
 *
 * @param symbol the part that it puts into document numbers
 * @param parentId the one unit that it stands under, null at the top
 */
public record Facts(
        String name,
        String shortName,
        @Nullable String symbol,
        UnitType type,
        @Nullable UUID parentId) {

    /** These facts, with the named ones taken from others. */
    public Facts with(Set<Fact> named, Facts others) {
        return new Facts(
                named.contains(Fact.NAME) ? others.name : name,
                named.contains(Fact.SHORT_NAME) ? others.shortName : shortName,
                named.contains(Fact.SYMBOL) ? others.symbol : symbol,
                type,
                named.contains(Fact.PARENT) ? others.parentId : parentId);
    }

    public boolean differsIn(Fact fact, Facts others) {
        return !Objects.equals(value(fact), others.value(fact));
    }

    public @Nullable Object value(Fact fact) {
        return switch (fact) {
            case NAME -> name;
            case SHORT_NAME -> shortName;
            case SYMBOL -> symbol;
            case PARENT -> parentId;
        };
    }
}
