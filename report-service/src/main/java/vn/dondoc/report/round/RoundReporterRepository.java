package vn.dondoc.report.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class RoundReporterRepository implements PanacheRepositoryBase<RoundReporter, RoundReporter.Key> {

    Optional<RoundReporter> of(UUID roundId, String unitCode) {
        return findByIdOptional(new RoundReporter.Key(roundId, unitCode));
    }

    List<RoundReporter> of(UUID roundId) {
        return list("key.roundId = ?1 order by position, key.unitCode", roundId);
    }

    List<RoundReporter> of(Collection<UUID> roundIds, Scope scope) {
        return list(
                "key.roundId in ?1 and (?2 = true or key.unitCode in ?3) order by position, key.unitCode",
                roundIds,
                scope.everything(),
                scope.unitsForQuery());
    }
}
