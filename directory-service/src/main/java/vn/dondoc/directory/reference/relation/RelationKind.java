package vn.dondoc.directory.reference.relation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.standing.Effect;

/** How one legal document stands to another. */
public enum RelationKind {
    IMPLEMENTS(Family.RANK, null),
    BASED_ON(Family.RANK, null),
    GUIDES(Family.RANK, null),
    AMENDS(Family.CHANGE, Effect.AMEND),
    SUPPLEMENTS(Family.CHANGE, Effect.AMEND),
    REPLACES(Family.CHANGE, Effect.REPLACE),
    REPEALS(Family.CHANGE, Effect.REPEAL),
    CORRECTS(Family.CHANGE, Effect.CORRECT),
    /** A later document of the same issuer on the same subject; that it replaces the earlier one is not established. */
    SAME_SUBJECT(null, Effect.RESEMBLE);

    /** Kinds that point one way: whatever chain they form, it never comes back, and never from earlier to later. */
    public enum Family {
        /** The source stands below the target. */
        RANK,
        /** The source changes the target. */
        CHANGE
    }

    private final @Nullable Family family;
    private final @Nullable Effect effect;

    RelationKind(@Nullable Family family, @Nullable Effect effect) {
        this.family = family;
        this.effect = effect;
    }

    /** Null where a chain may come back. */
    public @Nullable Family family() {
        return family;
    }

    /** What it does to the target's standing; null where that does not matter. */
    public @Nullable Effect effect() {
        return effect;
    }

    /** True when the target's standing changes on the relation's day. */
    public boolean changesStanding() {
        return effect != null && effect.changesStanding();
    }

    /** All kinds that change the target's standing, by name. */
    public static List<String> namesThatChangeStanding() {
        return Arrays.stream(values())
                .filter(RelationKind::changesStanding)
                .map(Enum::name)
                .toList();
    }

    /** All kinds of a family, by name. */
    public static List<String> namesOf(Family family) {
        return Arrays.stream(values())
                .filter(kind -> kind.family == family)
                .map(Enum::name)
                .toList();
    }
}
