package vn.dondoc.report.release;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** The recipient's side: what is addressed to the own unit, and nothing else. */
@ApplicationScoped
class LiaisonService {

    private final ReleaseRepository releases;
    private final LiaisonFeed feed;
    private final ReceiptRepository receipts;
    private final UnitDirectory units;
    private final ChangeFeed changes;
    private final Clock clock;

    LiaisonService(
            ReleaseRepository releases,
            LiaisonFeed feed,
            ReceiptRepository receipts,
            UnitDirectory units,
            ChangeFeed changes,
            Clock clock) {
        this.releases = releases;
        this.feed = feed;
        this.receipts = receipts;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<LiaisonEvent> after(Actor actor, @Nullable String cursor, int size) {
        return feed.after(unitOf(actor), cursor, size);
    }

    @Transactional
    ReleaseFiles files(Actor actor, UUID id) {
        return addressed(actor, id).files();
    }

    /** Appends a status; none is ever replaced, since each of them was true when it was given. */
    @Transactional
    Receipt confirm(Actor actor, UUID id, ReceiptRequest request) {
        var release = addressed(actor, id);
        if (request.lacksReason()) {
            throw RuleViolation.invalid("receipt.reason-missing");
        }
        var receipt = new Receipt(
                UuidCreator.getTimeOrderedEpoch(),
                request.status(),
                request.note(),
                units.ref(unitOf(actor)),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        receipts.add(id, receipt);
        changes.append(actor, "receipt.given", id, release.agencyCode(), null, receipt);
        return receipt;
    }

    private Release addressed(Actor actor, UUID id) {
        return releases.addressedTo(unitOf(actor), id).orElseThrow(RuleViolation::notFound);
    }

    private static String unitOf(Actor actor) {
        if (actor.unit() == null) {
            throw RuleViolation.forbidden();
        }
        return actor.unit();
    }
}
