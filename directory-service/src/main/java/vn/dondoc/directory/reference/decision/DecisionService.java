package vn.dondoc.directory.reference.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Keeps what a person found to be right. */
@ApplicationScoped
class DecisionService {

    LegalReferenceView decide(Actor actor, UUID reference, DecisionRequest request) {
        throw RuleViolation.withStatus(501, "http.501");
    }
}
