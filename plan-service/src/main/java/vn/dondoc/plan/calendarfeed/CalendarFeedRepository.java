package vn.dondoc.plan.calendarfeed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CalendarFeedRepository implements PanacheRepositoryBase<CalendarFeed, UUID> {

    Optional<CalendarFeed> living(String secretHash) {
        return find("secretHash = ?1 and revokedAt is null", secretHash).firstResultOptional();
    }

    long livingOf(String owner) {
        return count("owner = ?1 and revokedAt is null", owner);
    }

    List<CalendarFeed> newest(String owner) {
        return find("owner = ?1 order by id desc", owner).page(0, 100).list();
    }

    List<CalendarFeed> newest(List<String> units) {
        return find("unitCode in ?1 order by id desc", units).page(0, 100).list();
    }
}
