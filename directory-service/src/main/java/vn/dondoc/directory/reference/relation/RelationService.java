package vn.dondoc.directory.reference.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Adds and withdraws relations. */
@ApplicationScoped
public class RelationService {

    LegalReferenceView add(Actor actor, UUID from, RelationRequest request) {
        throw RuleViolation.withStatus(501, "http.501");
    }

    LegalReferenceView withdraw(Actor actor, UUID from, UUID relation, String reason) {
        throw RuleViolation.withStatus(501, "http.501");
    }
}
