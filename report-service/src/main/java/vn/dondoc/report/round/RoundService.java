package vn.dondoc.report.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** Runs rounds: who is expected, who is excused. */
@ApplicationScoped
class RoundService {

    private final RoundRepository rounds;
    private final RoundReporterRepository reporters;
    private final RoundReader reader;
    private final UnitDirectory units;
    private final ChangeFeed changes;

    RoundService(
            RoundRepository rounds,
            RoundReporterRepository reporters,
            RoundReader reader,
            UnitDirectory units,
            ChangeFeed changes) {
        this.rounds = rounds;
        this.reporters = reporters;
        this.reader = reader;
        this.units = units;
        this.changes = changes;
    }

    /** Units that are expected already stay as they are. */
    @Transactional
    RoundResponse addReporters(Actor actor, UUID id, @Nullable String ifMatch, List<String> codes) {
        var round = changeable(actor, id, ifMatch, RoundAction.ADD_REPORTERS);
        var present = reporters.of(id);
        var known = present.stream().map(RoundReporter::unitCode).toList();
        var added =
                codes.stream().distinct().filter(code -> !known.contains(code)).toList();
        added.forEach(this::requireKnown);
        var next = present.stream().mapToInt(RoundReporter::position).max().orElse(-1) + 1;
        for (var index = 0; index < added.size(); index++) {
            reporters.persist(new RoundReporter(id, added.get(index), next + index));
        }
        return changed(actor, round, "round.reporters-added", Map.of("unitCodes", added));
    }

    @Transactional
    RoundResponse exempt(Actor actor, UUID id, String unitCode, @Nullable String ifMatch, String reason) {
        var round = changeable(actor, id, ifMatch, RoundAction.EXEMPT);
        reporters.of(id, unitCode).orElseThrow(RuleViolation::notFound).exempt(reason);
        return changed(actor, round, "round.reporter-exempted", Map.of("unitCode", unitCode, "reason", reason));
    }

    private ReportingRound changeable(Actor actor, UUID id, @Nullable String ifMatch, RoundAction action) {
        var round = rounds.visible(id, units.scopeOf(actor)).orElseThrow(RuleViolation::notFound);
        if (!reader.actions(actor, round).contains(action)) {
            throw RuleViolation.forbidden();
        }
        Etag.require(ifMatch, round.version());
        // The reporters are rows of their own: the round's version must tell of their change.
        rounds.getEntityManager().lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return round;
    }

    private RoundResponse changed(Actor actor, ReportingRound round, String type, Object after) {
        rounds.flush();
        changes.append(actor, type, round.id(), actor.unit(), null, after);
        return reader.response(actor, round);
    }

    private void requireKnown(String unitCode) {
        if (!units.knows(unitCode)) {
            throw RuleViolation.invalid("unit.unknown", unitCode);
        }
    }
}
