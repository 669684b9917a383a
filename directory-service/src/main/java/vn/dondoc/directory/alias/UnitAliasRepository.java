package vn.dondoc.directory.alias;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitAliasRepository implements PanacheRepositoryBase<UnitAlias, UUID> {

    List<UnitAlias> of(UUID unit) {
        return list("unitId = ?1 order by spelling, validFrom", unit);
    }

    /** The code of a unit. */
    Optional<String> code(UUID unit) {
        return code("select code from unit where id = :unit", unit);
    }

    /** The code of a unit whose aliases nobody else changes until the transaction ends. */
    Optional<String> lockedCode(UUID unit) {
        return code("select code from unit where id = :unit for no key update", unit);
    }

    private Optional<String> code(String sql, UUID unit) {
        List<?> codes = getEntityManager()
                .createNativeQuery(sql, String.class)
                .setParameter("unit", unit)
                .getResultList();
        return codes.stream().map(String.class::cast).findFirst();
    }
}
