package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import vn.dondoc.report.feed.FeedChange;
import vn.dondoc.report.feed.FeedFollower;

/** Keeps the copy of units current. */
@ApplicationScoped
class UnitPull {

    private final FeedFollower follower;
    private final DirectoryClient directory;
    private final UnitCopyRepository copies;
    private final ObjectMapper json;

    UnitPull(
            FeedFollower follower,
            @RestClient DirectoryClient directory,
            UnitCopyRepository copies,
            ObjectMapper json) {
        this.follower = follower;
        this.directory = directory;
        this.copies = copies;
        this.json = json;
    }

    @Scheduled(every = "${dondoc.pull.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void pull() {
        follower.catchUp("directory-service", directory::changes, this::take);
    }

    /** The event carries the unit as it is since then, so no second request is needed. */
    private void take(FeedChange change) {
        if (change.type().startsWith("unit.") && change.after() != null) {
            copies.replace(
                    unit(change.after()).history(UnitEnd.of(change.type()).orElse(null)));
        }
    }

    private CopiedUnit unit(JsonNode after) {
        try {
            return json.treeToValue(after, CopiedUnit.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("directory-service sent a unit that cannot be read", unreadable);
        }
    }
}
