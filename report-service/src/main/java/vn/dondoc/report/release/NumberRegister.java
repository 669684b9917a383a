package vn.dondoc.report.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The register of outgoing numbers, per agency, year and type of document. */
@ApplicationScoped
class NumberRegister {

    private final EntityManager database;

    NumberRegister(EntityManager database) {
        this.database = database;
    }

    /** The next number. Its row stays locked until the release commits; when it does not, the number is free again. */
    @Transactional(Transactional.TxType.MANDATORY)
    int next(String agencyCode, int year, String documentType) {
        return (int) database.createNativeQuery("""
                        insert into number_register (agency_code, year, document_type, last_number)
                        values (:agency, :year, :type, 1)
                        on conflict (agency_code, year, document_type)
                            do update set last_number = number_register.last_number + 1
                        returning last_number""", Integer.class)
                .setParameter("agency", agencyCode)
                .setParameter("year", year)
                .setParameter("type", documentType)
                .getSingleResult();
    }
}
