package vn.dondoc.plan.calendarfeed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.UnitScope;

/** An address of a calendar; of its secret only the hash is known. */
@Entity
class CalendarFeed {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private FeedScope scope;

    private String owner;
    private String unitCode;
    private boolean subtree;
    /** Looked for in the database and read by nobody. */
    @SuppressWarnings("UnusedVariable")
    private String secretHash;

    private Instant createdAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarFeed() {}

    CalendarFeed(FeedScope scope, String owner, String unitCode, boolean subtree, String secretHash, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.scope = scope;
        this.owner = owner;
        this.unitCode = unitCode;
        this.subtree = subtree;
        this.secretHash = secretHash;
        this.createdAt = at;
    }

    /** @throws RuleViolation {@code calendar-feed.revoked} when it is already */
    void revoke(Instant at) {
        if (revokedAt != null) {
            throw new RuleViolation("calendar-feed.revoked");
        }
        revokedAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String owner() {
        return owner;
    }

    String unitCode() {
        return unitCode;
    }

    FeedScope scope() {
        return scope;
    }

    /** Whose parts it shows. */
    UnitScope units() {
        return subtree && scope == FeedScope.UNIT ? new UnitScope.Subtree(unitCode) : new UnitScope.OwnUnit(unitCode);
    }

    CalendarFeedView view() {
        return new CalendarFeedView(id, scope, owner, unitCode, createdAt, revokedAt, null, version);
    }
}
