package vn.dondoc.directory.unit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.AsOf;
import vn.dondoc.kit.RuleViolation;

/** Follows units through what became of them. */
@ApplicationScoped
public class SuccessionService {

    private final SuccessionRepository successions;
    private final Clock clock;

    SuccessionService(SuccessionRepository successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** The units that took over directly, on whatever day, by the unit that they took over from. */
    @Transactional
    public Map<UUID, List<Successor>> direct(Collection<UUID> units) {
        return successions.direct(units);
    }

    /**
     * @param asOf today when absent
     * @throws RuleViolation 404 for a stranger
     */
    @Transactional
    public SuccessorsResponse of(UUID unit, @Nullable LocalDate asOf) {
        var day = AsOf.day(asOf, clock);
        var there = successions.isThere(unit, day).orElseThrow(RuleViolation::notFound);
        return new Succession(successions::direct, day).of(unit, there);
    }
}
