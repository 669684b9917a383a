package vn.dondoc.plan.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.unitcopy.KnownUnit;
import vn.dondoc.plan.unitcopy.UnitScope;
import vn.dondoc.plan.unitcopy.Units;

/** Addresses of calendars: made, seen and revoked by their owners, and by those who answer for the unit. */
@ApplicationScoped
class CalendarFeedService {

    private static final Logger LOG = Logger.getLogger(CalendarFeedService.class);
    private static final int MOST_OF_ONE_OWNER = 10;

    private final CalendarFeedRepository feeds;
    private final FeedEvents events;
    private final FeedAddress address;
    private final Units units;
    private final ChangeFeed changes;
    private final Clock clock;

    CalendarFeedService(
            CalendarFeedRepository feeds,
            FeedEvents events,
            FeedAddress address,
            Units units,
            ChangeFeed changes,
            Clock clock) {
        this.feeds = feeds;
        this.events = events;
        this.address = address;
        this.units = units;
        this.changes = changes;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code calendar-feed.too-many} with ten living addresses; 403 for an account without a unit */
    @Transactional
    CalendarFeedView create(Actor actor, FeedScope scope) {
        var unit = actor.unit();
        if (unit == null) {
            throw RuleViolation.forbidden();
        }
        if (feeds.livingOf(actor.name()) >= MOST_OF_ONE_OWNER) {
            throw new RuleViolation("calendar-feed.too-many");
        }
        var secret = FeedSecret.make();
        var subtree = UnitScope.of(actor) instanceof UnitScope.Subtree;
        var feed = new CalendarFeed(scope, actor.name(), unit, subtree, FeedSecret.hash(secret), clock.instant());
        feeds.persistAndFlush(feed);
        address.tell(secret);
        changes.append(actor, "calendar-feed.created", feed.id(), unit, null, feed.view());
        LOG.infof("calendar-feed.created feed=%s unit=%s", feed.id(), unit);
        return feed.view();
    }

    /** The sender's own, and all of the units that the sender answers for; the newest hundred. */
    @Transactional
    List<CalendarFeedView> list(Actor actor) {
        var found = answersFor(actor) ? feeds.newest(scope(actor)) : feeds.newest(actor.name());
        return found.stream().map(CalendarFeed::view).toList();
    }

    /** @throws RuleViolation 404 for an address that the sender may not revoke */
    @Transactional
    CalendarFeedView revoke(Actor actor, UUID id, @Nullable String ifMatch) {
        var feed = feeds.findByIdOptional(id).filter(found -> may(actor, found)).orElseThrow(RuleViolation::notFound);
        Etag.require(ifMatch, feed.version());
        var before = feed.view();
        feed.revoke(clock.instant());
        feeds.flush();
        changes.append(actor, "calendar-feed.revoked", feed.id(), feed.unitCode(), before, feed.view());
        LOG.infof("calendar-feed.revoked feed=%s unit=%s", feed.id(), feed.unitCode());
        return feed.view();
    }

    /** @throws RuleViolation 404 for a secret that opens nothing, or nothing any more */
    @Transactional
    byte[] read(String secret) {
        var feed = feeds.living(FeedSecret.hash(secret)).orElseThrow(RuleViolation::notFound);
        var shown = events.of(
                feed.scope(),
                units.within(feed.units()),
                LocalDate.now(clock),
                feed.view().createdAt());
        var unit = units.find(feed.unitCode(), null).map(KnownUnit::name).orElse(feed.unitCode());
        return FeedWriter.write("Đôn Đốc: " + unit, shown);
    }

    private boolean may(Actor actor, CalendarFeed feed) {
        return feed.owner().equals(actor.name())
                || (answersFor(actor) && scope(actor).contains(feed.unitCode()));
    }

    /** Who leaves cannot revoke: the unit's head and the administrators above it can. */
    private static boolean answersFor(Actor actor) {
        return actor.isAnyOf("unit-head", "admin");
    }

    private List<String> scope(Actor actor) {
        var codes = units.within(UnitScope.of(actor));
        return codes == null ? List.of() : codes;
    }
}
