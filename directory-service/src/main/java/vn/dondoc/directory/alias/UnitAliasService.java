package vn.dondoc.directory.alias;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.RuleViolation;

@ApplicationScoped
class UnitAliasService {

    private final UnitAliasRepository aliases;
    private final ChangeFeed changes;

    UnitAliasService(UnitAliasRepository aliases, ChangeFeed changes) {
        this.aliases = aliases;
        this.changes = changes;
    }

    /** @throws RuleViolation 404 when there is no such unit */
    @Transactional
    List<AliasResponse> list(UUID unit) {
        if (aliases.code(unit).isEmpty()) {
            throw RuleViolation.notFound();
        }
        return aliases.of(unit).stream().map(UnitAlias::response).toList();
    }

    /** @throws RuleViolation {@code unit-alias.taken} when the unit has this spelling on one of these days already */
    @Transactional
    AliasResponse add(Actor actor, UUID unit, NewAlias wanted) {
        var code = aliases.lockedCode(unit).orElseThrow(RuleViolation::notFound);
        var alias = new UnitAlias(unit, wanted);
        if (aliases.of(unit).stream().anyMatch(alias::meets)) {
            throw new RuleViolation("unit-alias.taken");
        }
        aliases.persist(alias);
        changes.append(actor, "unit-alias.added", alias.id(), code, null, alias.response());
        return alias.response();
    }

    @Transactional
    AliasResponse end(Actor actor, UUID unit, UUID id, LocalDate lastDay) {
        var code = aliases.lockedCode(unit).orElseThrow(RuleViolation::notFound);
        var alias = aliases.findByIdOptional(id)
                .filter(found -> found.belongsTo(unit))
                .orElseThrow(RuleViolation::notFound);
        var before = alias.response();
        alias.end(lastDay);
        changes.append(actor, "unit-alias.ended", id, code, before, alias.response());
        return alias.response();
    }
}
