package vn.dondoc.plan.copying.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;

/** What has become of the units that a plan names. A member that a class has lost is none of them: the class is found anew. */
final class UnitItems {

    private final Map<UnitRef, UnitNotice> notices;
    private final Map<String, String> namesNow;

    /** @param namesNow by code */
    UnitItems(Map<UnitRef, UnitNotice> notices, Map<String, String> namesNow) {
        this.notices = notices;
        this.namesNow = namesNow;
    }

    Optional<CopyItem> item(String place, JsonNode unit) {
        var words = unit.path("phrase").asText("");
        var alone = unit.path("units").size() == 1;
        return StreamSupport.stream(unit.path("units").spliterator(), false)
                .map(UnitItems::ref)
                .filter(meant -> isNamed(meant, words))
                .flatMap(meant -> Optional.ofNullable(notices.get(meant)).stream()
                        .map(notice -> item(place, words, meant, notice, alone)))
                .findFirst();
    }

    private CopyItem item(String place, String words, UnitRef meant, UnitNotice notice, boolean alone) {
        var next = alone ? next(meant, notice) : null;
        var reason = CopyReason.of(notice.kind());
        var told = notice.successors().stream().map(UnitRef::name).collect(Collectors.joining(", "));
        return CopyItem.open(
                        CopyKind.UNIT,
                        place,
                        0,
                        words,
                        next == null ? null : next.name(),
                        reason,
                        reason == CopyReason.UNIT_RENAMED)
                .telling(told.isEmpty() ? null : told)
                .between(new CopyItem.UnitCodes(meant.code(), next == null ? null : next.code()));
    }

    /** One after a merger, the same after a new name; after a split nobody guesses. */
    private @Nullable UnitRef next(UnitRef meant, UnitNotice notice) {
        return switch (notice.kind()) {
            case RENAMED -> new UnitRef(meant.id(), meant.code(), namesNow.getOrDefault(meant.code(), meant.name()));
            case MERGED, DISSOLVED ->
                notice.successors().size() == 1 ? notice.successors().getFirst() : null;
            case SPLIT -> null;
        };
    }

    private static boolean isNamed(UnitRef unit, String words) {
        return Letters.fold(words).contains(Letters.fold(unit.name()));
    }

    private static UnitRef ref(JsonNode unit) {
        return new UnitRef(
                UUID.fromString(unit.path("id").asText()),
                unit.path("code").asText(),
                unit.path("name").asText());
    }
}
