package vn.dondoc.directory.reference;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import vn.dondoc.directory.StoredRow;

/** Derives the standings of records that are older than standings; nothing is left to do at later starts. */
@ApplicationScoped
class StandingBackfill {

    private static final Logger LOG = Logger.getLogger(StandingBackfill.class);

    private final EntityManager database;
    private final LegalReferenceRepository references;
    private final ReferenceJournal journal;

    StandingBackfill(EntityManager database, LegalReferenceRepository references, ReferenceJournal journal) {
        this.database = database;
        this.references = references;
        this.journal = journal;
    }

    @Transactional
    void run(@Observes StartupEvent start) {
        references.lockAll();
        var waiting = StoredRow.of(database.createNativeQuery("""
                        select r.id from legal_reference r
                        where r.merged_into is null
                          and not exists (select from legal_standing s where s.reference_id = r.id)""", Tuple.class))
                .map(row -> row.id("id"))
                .toList();
        waiting.forEach(journal::refresh);
        if (!waiting.isEmpty()) {
            LOG.infof("Standings derived: %d references", waiting.size());
        }
    }
}
