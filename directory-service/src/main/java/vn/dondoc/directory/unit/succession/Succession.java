package vn.dondoc.directory.unit.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Follows mergers, splits and dissolutions from a unit to those that have taken over by a day. */
final class Succession {

    /** Who took over directly, of many units at once. */
    interface Steps extends Function<Collection<UUID>, Map<UUID, List<Successor>>> {}

    private final Steps steps;
    private final LocalDate day;

    Succession(Steps steps, LocalDate day) {
        this.steps = steps;
        this.day = day;
    }

    /** @param there whether the unit itself is there on the day */
    SuccessorsResponse of(UUID unit, boolean there) {
        Map<UUID, Successor> last = new LinkedHashMap<>();
        Map<UUID, Successor> level = next(Set.of(unit)).getOrDefault(unit, Map.of());
        Set<UUID> seen = new HashSet<>(Set.of(unit));
        while (!level.isEmpty()) {
            seen.addAll(level.keySet());
            var further = next(level.keySet());
            Map<UUID, Successor> following = new LinkedHashMap<>();
            level.forEach((id, successor) -> {
                if (further.containsKey(id)) {
                    following.putAll(further.get(id));
                } else {
                    last.put(id, successor);
                }
            });
            following.keySet().removeAll(seen);
            level = following;
        }
        var single = last.size() == 1 && !there;
        return new SuccessorsResponse(List.copyOf(last.values()), last.isEmpty() ? !there : !single);
    }

    private Map<UUID, Map<UUID, Successor>> next(Collection<UUID> units) {
        Map<UUID, Map<UUID, Successor>> found = new LinkedHashMap<>();
        steps.apply(units).forEach((source, successors) -> successors.stream()
                .filter(successor -> !successor.from().isAfter(day))
                .forEach(successor -> found.computeIfAbsent(source, any -> new LinkedHashMap<>())
                        .put(successor.id(), successor)));
        return found;
    }
}
