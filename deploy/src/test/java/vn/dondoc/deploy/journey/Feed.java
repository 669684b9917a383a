package vn.dondoc.deploy.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service's change feed from its beginning, as the auditor reads it. */
final class Feed {

    private final List<Event> events;

    /** One line: who did what to which subject, and its place in the subject's own history. */
    record Event(String type, String subjectId, int subjectSeq, String actor, String hash) {}

    private Feed(List<Event> events) {
        this.events = events;
    }

    static Feed of(String service) {
        var auditor = Person.named("auditor");
        List<Event> events = new ArrayList<>();
        var cursor = "";
        List<Map<String, Object>> page;
        do {
            var answer = auditor.sees("/api/%s/v1/changes?size=100%s".formatted(service, cursor));
            page = answer.getList("items");
            page.stream().map(Feed::event).forEach(events::add);
            cursor = "&after=" + answer.getString("next");
        } while (!page.isEmpty());
        return new Feed(events);
    }

    private static Event event(Map<String, Object> row) {
        return new Event(
                (String) row.get("type"),
                (String) row.get("subjectId"),
                (Integer) row.get("subjectSeq"),
                (String) row.get("actor"),
                (String) row.get("hash"));
    }

    /** "who: what" of one subject in order. */
    List<String> about(String subjectId) {
        return events.stream()
                .filter(event -> event.subjectId().equals(subjectId))
                .map(event -> event.actor() + ": " + event.type())
                .toList();
    }

    /** Subjects whose history does not count 1, 2, 3 … in the feed's order, or has no hash or one twice. */
    List<String> brokenSubjects() {
        Map<String, Integer> last = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        for (var event : events) {
            var expected = last.merge(event.subjectId(), 1, Integer::sum);
            if (event.subjectSeq() != expected || !event.hash().matches("[0-9a-f]{64}")) {
                broken.add(event.toString());
            }
        }
        return broken;
    }

    int size() {
        return events.size();
    }

    long distinctHashes() {
        return events.stream().map(Event::hash).distinct().count();
    }
}
