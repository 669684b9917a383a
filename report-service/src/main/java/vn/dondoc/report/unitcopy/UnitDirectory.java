package vn.dondoc.report.unitcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.kit.Actor;

/** Names of units and the tree that rights follow, from this service's own copy. */
@ApplicationScoped
public class UnitDirectory {

    private final UnitCopyRepository copies;

    UnitDirectory(UnitCopyRepository copies) {
        this.copies = copies;
    }

    /** How an agency stands in the head and in the number of its documents. */
    public record Agency(String code, String name, String symbol, Optional<String> parentName) {}

    /** One unit; its code for a name while the copy does not have it. */
    @Transactional
    public UnitRef ref(String code) {
        return copies.find(code).map(UnitDirectory::ref).orElse(new UnitRef(code, code));
    }

    /** Units by code, each of the codes present. */
    @Transactional
    public Map<String, UnitRef> refs(Collection<String> codes) {
        var known = codes.isEmpty()
                ? Map.<String, UnitRef>of()
                : copies.find(codes).stream().collect(Collectors.toMap(CopiedUnit::code, UnitDirectory::ref));
        return codes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> known.getOrDefault(code, new UnitRef(code, code))));
    }

    @Transactional
    public boolean knows(String code) {
        return copies.find(code).isPresent();
    }

    @Transactional
    public Agency agency(String code) {
        var unit = copies.find(code);
        var parent = unit.map(CopiedUnit::parentCode).flatMap(copies::find).map(CopiedUnit::name);
        return unit.map(known -> new Agency(code, known.name(), symbol(known), parent))
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
        return new Scope(false, office ? copies.subtree(actor.unit()) : List.of(actor.unit()));
    }

    private static UnitRef ref(CopiedUnit unit) {
        return new UnitRef(unit.code(), unit.name());
    }

    private static String symbol(CopiedUnit unit) {
        return unit.symbol() == null ? unit.code() : unit.symbol();
    }
}
