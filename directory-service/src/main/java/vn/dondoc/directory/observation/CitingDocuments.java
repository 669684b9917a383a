package vn.dondoc.directory.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;

/** Keeps what was read of citing documents. */
@ApplicationScoped
class CitingDocuments {

    private static final Logger LOG = Logger.getLogger(CitingDocuments.class);

    private final ObservationRepository observations;
    private final MentionLinks links;
    private final ChangeFeed changes;
    private final Clock clock;

    CitingDocuments(ObservationRepository observations, MentionLinks links, ChangeFeed changes, Clock clock) {
        this.observations = observations;
        this.links = links;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Takes title and link anew when this very text was read before.
     *
     * @return false when the text is another one, or the document is new
     */
    @Transactional
    boolean describe(Actor actor, UUID id, CitingDocumentRequest described, String hash) {
        var known =
                observations.lockDocument(id).filter(document -> document.hash().equals(hash));
        known.filter(document -> !document.isDescribedBy(described)).ifPresent(document -> {
            observations.describe(id, described);
            tell(actor, "citing-document.described", id, document.textVersion(), described, null);
        });
        return known.isPresent();
    }

    /** Retires what was seen in the earlier text and keeps what was seen in this one, each mention linked. */
    @Transactional
    void keep(Actor actor, ReadDocument read) {
        var now = clock.instant();
        observations.begin(read, now, actor.name());
        var document = observations.lockDocument(read.id()).orElseThrow();
        if (document.textVersion() > 0 && document.hash().equals(read.hash())) {
            return;
        }
        int version = document.textVersion() + 1;
        observations.retire(read.id(), now);
        observations.advance(read, version, now, actor.name());
        observations.insert(read.id(), version, links.linked(read.mentions()), now);
        tell(actor, "citing-document.read", read.id(), version, read.described(), read.mentions());
    }

    private void tell(
            Actor actor,
            String type,
            UUID id,
            int version,
            CitingDocumentRequest described,
            @org.jspecify.annotations.Nullable List<Mention> mentions) {
        var size = mentions == null ? null : mentions.size();
        var after = new CitingDocumentRead(
                id, described.kind(), described.title(), described.link(), described.issuedOn(), version, size);
        changes.append(actor, type, id, null, null, after);
        LOG.infof("%s document=%s version=%d mentions=%s", type, id, version, size);
    }
}
