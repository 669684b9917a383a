package vn.dondoc.directory.reference.relation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.kit.RuleViolation;

/** Which relations make sense between two documents. */
final class RelationRules {

    private RelationRules() {}

    /**
     * @param from the day of the relation itself, if it has one
     * @throws RuleViolation 409 {@code relation.with-itself}, {@code relation.target-is-later}; 400 {@code relation.no-day}
     */
    static void check(
            RelationKind kind, LegalReferenceResponse source, LegalReferenceResponse target, @Nullable LocalDate from) {
        if (source.id().equals(target.id())) {
            throw new RuleViolation("relation.with-itself");
        }
        if (targetIsLater(kind, source, target)) {
            throw new RuleViolation("relation.target-is-later", source.number(), target.number());
        }
        checkDay(kind, source, from);
    }

    /** A change of standing has a day, or nobody could tell the standing on any day. */
    static void checkDay(RelationKind kind, LegalReferenceResponse source, @Nullable LocalDate from) {
        boolean known = from != null || source.effectiveFrom() != null || source.issuedOn() != null;
        if (kind.changesStanding() && !known) {
            throw RuleViolation.invalid("relation.no-day");
        }
    }

    /** Nobody implements, changes or replaces what is not yet issued. */
    static boolean targetIsLater(RelationKind kind, LegalReferenceResponse source, LegalReferenceResponse target) {
        return kind.family() != null
                && source.issuedOn() != null
                && target.issuedOn() != null
                && source.issuedOn().isBefore(target.issuedOn());
    }
}
