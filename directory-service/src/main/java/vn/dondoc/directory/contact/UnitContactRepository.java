package vn.dondoc.directory.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UnitContactRepository {

    private final EntityManager database;

    UnitContactRepository(EntityManager database) {
        this.database = database;
    }

    /** A unit's contact at a version of the unit. */
    record Row(String code, int version, UnitContact contact) {}

    Optional<Row> find(UUID unit) {
        List<?> rows = database.createNativeQuery("""
                        select u.code, u.version, c.office_email, c.phone, c.address, c.position
                        from unit u left join unit_contact c on c.unit_id = u.id where u.id = :unit""", Tuple.class)
                .setParameter("unit", unit)
                .getResultList();
        return rows.stream().map(row -> row((Tuple) row)).findFirst();
    }

    /** Keeps the unit's version as it is until the transaction ends. */
    void lock(UUID unit) {
        database.createNativeQuery("select id from unit where id = :unit for no key update")
                .setParameter("unit", unit)
                .getResultList();
    }

    void replace(UUID unit, UnitContact contact) {
        database.createNativeQuery("""
                        insert into unit_contact (unit_id, office_email, phone, address, position)
                        values (:unit, :email, :phone, :address, :position)
                        on conflict (unit_id) do update set office_email = excluded.office_email,
                            phone = excluded.phone, address = excluded.address, position = excluded.position""")
                .setParameter("unit", unit)
                .setParameter("email", contact.officeEmail())
                .setParameter("phone", contact.phone())
                .setParameter("address", contact.address())
                .setParameter("position", contact.position())
                .executeUpdate();
        database.createNativeQuery("update unit set version = version + 1 where id = :unit")
                .setParameter("unit", unit)
                .executeUpdate();
    }

    private static Row row(Tuple row) {
        var contact = new UnitContact(
                row.get("office_email", String.class),
                row.get("phone", String.class),
                row.get("address", String.class),
                row.get("position", String.class));
        return new Row(row.get("code", String.class), row.get("version", Integer.class), contact);
    }
}
