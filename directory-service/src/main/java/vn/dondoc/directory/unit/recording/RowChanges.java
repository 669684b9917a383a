package vn.dondoc.directory.unit.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.planning.PlannedEvent;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.Version;

/** The rows that a batch adds and retires; what one event added and a later one retired is kept as well. */
record RowChanges(
        List<Added<Version>> versions,
        List<Added<Code>> codes,
        List<Retired> retiredVersions,
        List<Retired> retiredCodes,
        Set<UUID> units) {

    record Added<T>(UUID unitId, T row, UUID by, @Nullable UUID retiredBy) {}

    record Retired(UUID id, UUID by) {}

    static RowChanges of(List<PlannedEvent> events) {
        var versions = new Rows<>(Version::id);
        var codes = new Rows<>(Code::id);
        Set<UUID> units = new LinkedHashSet<>();
        for (var event : events) {
            for (var one : event.alterations()) {
                units.add(one.after().id());
                versions.take(event.id(), one.after().id(), one.retiredVersions(), one.addedVersions());
                codes.take(event.id(), one.after().id(), one.retiredCodes(), one.addedCodes());
            }
        }
        return new RowChanges(versions.added(), codes.added(), versions.retired, codes.retired, units);
    }

    private static final class Rows<T> {

        private final Function<T, UUID> id;
        private final Map<UUID, Added<T>> added = new LinkedHashMap<>();
        private final List<Retired> retired = new ArrayList<>();

        Rows(Function<T, UUID> id) {
            this.id = id;
        }

        void take(UUID event, UUID unit, List<T> gone, List<T> come) {
            for (var row : gone) {
                var mine = added.computeIfPresent(
                        id.apply(row), (any, one) -> new Added<>(one.unitId(), row, one.by(), event));
                if (mine == null) {
                    retired.add(new Retired(id.apply(row), event));
                }
            }
            come.forEach(row -> added.put(id.apply(row), new Added<>(unit, row, event, null)));
        }

        List<Added<T>> added() {
            return List.copyOf(added.values());
        }
    }
}
