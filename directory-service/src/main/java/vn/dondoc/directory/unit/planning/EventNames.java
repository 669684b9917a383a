package vn.dondoc.directory.unit.planning;

import java.util.stream.Stream;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.Heir;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.UnitKey;

/** Which units an event names, so that a batch reads them all at once. */
final class EventNames {

    private EventNames() {}

    static Stream<UnitKey> of(NewEvent event) {
        return switch (event) {
            case NewEvent.Found found -> founding(found.founding());
            case NewEvent.Rename rename -> Stream.of(new UnitKey(rename.unitId(), rename.unitCode()));
            case NewEvent.Move move ->
                Stream.of(new UnitKey(move.unitId(), move.unitCode()), new UnitKey(move.parentId(), move.parentCode()));
            case NewEvent.Recode recode -> Stream.of(new UnitKey(recode.unitId(), recode.unitCode()));
            case NewEvent.Merge merge -> Stream.concat(merge.sources().stream(), heir(merge.target()));
            case NewEvent.Split split ->
                Stream.concat(
                        Stream.of(new UnitKey(split.unitId(), split.unitCode())),
                        split.results().stream().flatMap(EventNames::heir));
            case NewEvent.Dissolve dissolve ->
                Stream.of(
                        new UnitKey(dissolve.unitId(), dissolve.unitCode()),
                        new UnitKey(dissolve.successorId(), dissolve.successorCode()));
        };
    }

    private static Stream<UnitKey> heir(Heir heir) {
        return heir.founding() == null ? Stream.of(heir.key()) : founding(heir.founding());
    }

    private static Stream<UnitKey> founding(Founding founding) {
        return Stream.of(UnitKey.of(founding.code()), founding.parent());
    }
}
