package vn.dondoc.report.unitcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.kit.Actor;

/** Names of units and the tree that rights follow, from this service's own copy. */
@ApplicationScoped
public class UnitDirectory {

    private final UnitCopyRepository copies;
    private final NoticeTexts texts;
    private final Clock clock;

    UnitDirectory(UnitCopyRepository copies, NoticeTexts texts, Clock clock) {
        this.copies = copies;
        this.texts = texts;
        this.clock = clock;
    }

    /** How an agency stands in the head and in the number of its documents. */
    public record Agency(String code, String name, String symbol, Optional<String> parentName) {}

    /** One unit as it is today; its code for a name while the copy does not have it. */
    @Transactional
    public UnitRef ref(String code) {
        return names(List.of(code)).on(code, LocalDate.now(clock));
    }

    /** These units with their histories; one query. */
    @Transactional
    public UnitNames names(Collection<String> codes) {
        var known = codes.isEmpty() ? Map.<String, UnitHistory>of() : copies.histories(codes);
        return new UnitNames(known, texts, LocalDate.now(clock));
    }

    @Transactional
    public boolean knows(String code) {
        return !copies.histories(List.of(code)).isEmpty();
    }

    /** An agency as it signs today. */
    @Transactional
    public Agency agency(String code) {
        var unit = today(code);
        var parent = unit.map(UnitVersion::parentCode).flatMap(this::today).map(UnitVersion::name);
        return unit.map(known -> new Agency(code, known.name(), symbol(code, known), parent))
                .orElse(new Agency(code, code, code, parent));
    }

    /** Units' staff see their own unit, the office's people its subtree, the auditor everything, others nothing. */
    @Transactional
    public Scope scopeOf(Actor actor) {
        if (actor.is("auditor")) {
            return Scope.EVERYTHING;
        }
        if (actor.unit() == null || !actor.isAnyOf("officer", "unit-head", "coordinator", "leader", "clerk")) {
            return Scope.NOTHING;
        }
        var office = actor.isAnyOf("coordinator", "leader", "clerk");
        return new Scope(false, office ? copies.subtree(actor.unit(), LocalDate.now(clock)) : List.of(actor.unit()));
    }

    private Optional<UnitVersion> today(String code) {
        return Optional.ofNullable(copies.histories(List.of(code)).get(code))
                .map(unit -> unit.on(LocalDate.now(clock)));
    }

    private static String symbol(String code, UnitVersion unit) {
        return unit.symbol() == null ? code : unit.symbol();
    }
}
