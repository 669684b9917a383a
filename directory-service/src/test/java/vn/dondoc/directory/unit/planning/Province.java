package vn.dondoc.directory.unit.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.Heir;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.RefusedEvent;
import vn.dondoc.directory.unit.event.UnitKey;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/** A province in memory, to which things happen: TINH above HUYEN and VPUB, XA1 and XA2 in HUYEN, PHONG in VPUB. */
final class Province implements Register.Source {

    private final Map<UUID, UnitState> units = new HashMap<>();

    Province() {
        happens(
                found("TINH", null),
                found("HUYEN", "TINH"),
                found("VPUB", "TINH"),
                found("XA1", "HUYEN"),
                found("XA2", "HUYEN"),
                found("PHONG", "VPUB"));
    }

    List<PlannedEvent> happens(NewEvent... events) {
        var planned = BatchPlan.of(List.of(events), new Register(this));
        planned.forEach(event ->
                event.alterations().forEach(one -> units.put(one.after().id(), one.after())));
        return planned;
    }

    /** @return the index of the refused event */
    int refuses(String code, NewEvent... events) {
        var refused = assertThrows(RefusedEvent.class, () -> BatchPlan.of(List.of(events), new Register(this)));
        assertEquals(code, refused.reason().code());
        return refused.index();
    }

    UnitState unit(String code) {
        return units.values().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String parentOn(String code, String day) {
        var parent = unit(code)
                .timeline()
                .on(LocalDate.parse(day))
                .orElseThrow()
                .facts()
                .parentId();
        return parent == null ? null : units.get(parent).code();
    }

    boolean isThere(String code, String day) {
        return unit(code).timeline().on(LocalDate.parse(day)).isPresent();
    }

    static NewEvent found(String code, String parent) {
        return new NewEvent.Found(on("2016-01-01"), founding(code, parent));
    }

    static NewEvent found(String day, String code, String parent, String eofficeCode) {
        var codes = List.of(new Founding.GivenCode(CodeScheme.EOFFICE, eofficeCode));
        return new NewEvent.Found(
                on(day), new Founding(code, code, code, null, UnitType.COMMUNE, null, parent, null, codes));
    }

    static Founding founding(String code, String parent) {
        return new Founding(code, "Tên " + code, code, null, UnitType.COMMUNE, null, parent, null, null);
    }

    static NewEvent rename(String day, String code, String name) {
        return new NewEvent.Rename(on(day), null, code, name, null, null);
    }

    static NewEvent move(String day, String code, String parent) {
        return new NewEvent.Move(on(day), null, code, null, parent);
    }

    static NewEvent recode(String day, String code, String given) {
        return new NewEvent.Recode(on(day), null, code, CodeScheme.EOFFICE, given);
    }

    static NewEvent merge(String day, Heir target, String... sources) {
        return new NewEvent.Merge(
                on(day), Arrays.stream(sources).map(UnitKey::of).toList(), target);
    }

    static NewEvent split(String day, String source, boolean keeps, Heir... results) {
        return new NewEvent.Split(on(day), null, source, keeps, List.of(results));
    }

    static NewEvent dissolve(String day, String code, String successor) {
        return new NewEvent.Dissolve(on(day), null, code, null, successor);
    }

    static NewEvent.EventOrder on(String day) {
        return new NewEvent.EventOrder(LocalDate.parse(day), "Nghị quyết số 01/NQ-HĐND", null, null);
    }

    @Override
    public List<UnitState> units(Collection<UUID> ids) {
        return ids.stream().filter(units::containsKey).map(units::get).toList();
    }

    @Override
    public List<UnitState> named(Collection<String> codes) {
        return units.values().stream()
                .filter(unit -> codes.contains(unit.code()))
                .toList();
    }

    @Override
    public Set<UUID> below(Collection<UUID> parents) {
        return units.values().stream()
                .filter(unit -> unit.timeline().versions().stream()
                        .anyMatch(version -> parents.contains(version.facts().parentId())))
                .map(UnitState::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> holders(Collection<String> codes) {
        return units.keySet();
    }
}
