package vn.dondoc.directory.reference.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.dondoc.directory.reference.LegalReferenceView;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;

/** Finds records that may be one document, and merges those that a person says are. */
@ApplicationScoped
class DuplicateService {

    List<DuplicatePair> list(int size) {
        return List.of();
    }

    LegalReferenceView merge(Actor actor, UUID survivor, MergerRequest request) {
        throw RuleViolation.withStatus(501, "http.501");
    }
}
