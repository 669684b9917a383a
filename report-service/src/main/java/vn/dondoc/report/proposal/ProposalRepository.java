package vn.dondoc.report.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.report.unitcopy.Scope;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<RoundProposal, UUID> {

    private static final int MOST = 100;
    private static final String VISIBLE = """
            select p.* from round_proposal p
            join reporting_round r on r.id = p.round_id
            join reporting_duty d on d.id = r.duty_id
            where (:everything or d.recipient_code in (:units)
                   or exists (select 1 from round_reporter e where e.round_id = r.id and e.unit_code in (:units)))
            """;

    Optional<RoundProposal> open(UUID roundId) {
        return find("roundId = ?1 and decision = ?2", roundId, ProposalDecision.OPEN)
                .firstResultOptional();
    }

    /** The last one that a person decided on. */
    Optional<RoundProposal> decided(UUID roundId) {
        return find("roundId = ?1 and decidedBy is not null order by decidedAt desc, id desc", roundId)
                .firstResultOptional();
    }

    Optional<RoundProposal> visible(UUID id, Scope scope) {
        return list(see(VISIBLE + " and p.id = :id", scope).setParameter("id", id)).stream()
                .findFirst();
    }

    /** Those that wait for a decision, the nearest deadline first. */
    List<RoundProposal> open(Scope scope) {
        return list(see(VISIBLE + " and p.decision = 'OPEN' order by p.due_on, p.id limit " + MOST, scope));
    }

    /** All of one round, the newest first. */
    List<RoundProposal> of(UUID roundId, Scope scope) {
        return list(see(VISIBLE + " and r.id = :round order by p.id desc limit " + MOST, scope)
                .setParameter("round", roundId));
    }

    private Query see(String sql, Scope scope) {
        return getEntityManager()
                .createNativeQuery(sql, RoundProposal.class)
                .setParameter("everything", scope.everything())
                .setParameter("units", scope.unitsForQuery());
    }

    private static List<RoundProposal> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(RoundProposal.class::cast).toList();
    }
}
