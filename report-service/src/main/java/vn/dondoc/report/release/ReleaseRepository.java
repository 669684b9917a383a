package vn.dondoc.report.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<Release, UUID> {

    Optional<Release> issuedIn(Scope scope, UUID id) {
        return findByIdOptional(id).filter(release -> scope.covers(release.agencyCode()));
    }

    Optional<Release> addressedTo(String recipientCode, UUID id) {
        return find("id = ?1 and recipientCode = ?2", id, recipientCode).firstResultOptional();
    }
}
