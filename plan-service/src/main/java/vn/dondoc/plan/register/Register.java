package vn.dondoc.plan.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Gives numbers to plans and shows the register. */
@ApplicationScoped
public class Register {

    private final RegisterRepository numbers;
    private final Units units;
    private final Clock clock;

    Register(RegisterRepository numbers, Units units, Clock clock) {
        this.numbers = numbers;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The number for a plan that is issued in this transaction; whoever asks next waits for its end.
     *
     * @param wanted the next number when null
     * @return as it is written, "05"
     * @throws RuleViolation {@code register.number-taken}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String take(Series series, @Nullable String wanted) {
        numbers.lock(series);
        var rules = new RegisterRules(numbers.entries(series));
        if (wanted == null) {
            return rules.next().written();
        }
        return RegisterNumber.read(wanted)
                .filter(rules::isFree)
                .map(RegisterNumber::written)
                .orElseThrow(() -> new RuleViolation("register.number-taken", wanted));
    }

    /** Enters a plan that brings its number along, so that no other takes it at the same time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(Series series) {
        numbers.lock(series);
    }

    /** @throws RuleViolation 404 for the register of a unit out of the actor's reach */
    @Transactional
    RegisterView view(Actor actor, RegisterFilter filter) {
        var issuer = filter.issuer == null ? actor.unit() : filter.issuer;
        if (issuer == null || !isSeen(actor, issuer)) {
            throw RuleViolation.notFound();
        }
        var year = Objects.requireNonNullElseGet(
                filter.year, () -> LocalDate.now(clock).getYear());
        var entries = numbers.entries(new Series(issuer, filter.type, year));
        var rules = new RegisterRules(entries);
        return new RegisterView(
                issuer,
                year,
                filter.type,
                entries,
                rules.findings(),
                rules.next().written());
    }

    private boolean isSeen(Actor actor, String issuer) {
        return units.reaches(UnitScope.of(actor), issuer)
                && units.find(issuer, null).isPresent();
    }
}
