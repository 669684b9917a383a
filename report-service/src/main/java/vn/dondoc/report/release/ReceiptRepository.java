package vn.dondoc.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import vn.dondoc.kit.OfficeClock;
import vn.dondoc.report.unitcopy.UnitRef;

@ApplicationScoped
class ReceiptRepository {

    private final EntityManager database;

    ReceiptRepository(EntityManager database) {
        this.database = database;
    }

    void add(UUID releaseId, Receipt receipt) {
        database.createNativeQuery("""
                        insert into receipt (id, release_id, status, note, unit_code, at)
                        values (:id, :release, :status, :note, :unit, :at)""")
                .setParameter("id", receipt.id())
                .setParameter("release", releaseId)
                .setParameter("status", receipt.status())
                .setParameter("note", new TypedParameterValue<>(StandardBasicTypes.STRING, receipt.note()))
                .setParameter("unit", receipt.unit().code())
                .setParameter("at", receipt.at())
                .executeUpdate();
    }

    List<Receipt> of(UUID releaseId) {
        List<?> rows = database.createNativeQuery("""
                        select p.id, p.status, p.note, p.unit_code, p.at,
                               coalesce(unit_name(p.unit_code, cast(p.at at time zone :zone as date)), p.unit_code) as unit_name
                        from receipt p where p.release_id = :release order by p.at, p.id""", Tuple.class)
                .setParameter("release", releaseId)
                .setParameter("zone", OfficeClock.ZONE.getId())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Receipt(
                        row.get("id", UUID.class),
                        row.get("status", String.class),
                        row.get("note", String.class),
                        new UnitRef(row.get("unit_code", String.class), row.get("unit_name", String.class)),
                        row.get("at", Instant.class)))
                .toList();
    }
}
