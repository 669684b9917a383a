package vn.dondoc.directory.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.Heir;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.event.NewEvent.EventOrder;
import vn.dondoc.directory.unit.event.UnitKey;
import vn.dondoc.directory.unit.timeline.CodeScheme;

/**
 * The year 2025 of a province in the form of the real one, with invented names: 12 districts and 200 communes become 75
 * communes directly under the province, some of which keep an old name; two departments become one.
 */
record Reorganisation(LocalDate foundedOn, Departments departments, Communes communes, List<District> districts) {

    private static final String PROVINCE = "UBNDTINH";

    record Departments(LocalDate on, String orderedBy, Department target, Department source) {}

    record Department(String code, String name, String symbol) {}

    record Communes(LocalDate on, String orderedBy) {}

    record District(String name, List<Commune> communes) {}

    /** @param newName of the commune that those of old are merged into */
    record Commune(@JsonProperty("new") String newName, List<String> old) {}

    /** Foundings first, then what happened, in an order in which each event finds what it needs. */
    List<NewEvent> events() {
        List<NewEvent> events = new ArrayList<>();
        foundDepartments(events);
        List<NewEvent> changes = new ArrayList<>();
        for (var number = 1; number <= districts.size(); number++) {
            reorganise(number, districts.get(number - 1), events, changes);
        }
        events.addAll(changes);
        return events;
    }

    private void foundDepartments(List<NewEvent> events) {
        var order = new EventOrder(departments.on(), departments.orderedBy(), null, null);
        events.add(found(founding(departments.target())));
        events.add(found(founding(departments.source())));
        events.add(new NewEvent.Merge(
                order,
                List.of(UnitKey.of(departments.source().code())),
                Heir.existing(departments.target().code())));
    }

    private void reorganise(int number, District district, List<NewEvent> foundings, List<NewEvent> changes) {
        var code = "HUYEN%02d".formatted(number);
        var order = new EventOrder(communes.on(), communes.orderedBy(), null, null);
        foundings.add(found(area(code, district.name(), UnitType.DISTRICT, PROVINCE, null)));
        var place = 0;
        for (var commune : district.communes()) {
            List<UnitKey> sources = new ArrayList<>();
            for (var name : commune.old()) {
                place++;
                var old = "XA%02d%02d".formatted(number, place);
                foundings.add(found(area(old, name, UnitType.COMMUNE, code, "9%02d%02d".formatted(number, place))));
                sources.add(UnitKey.of(old));
            }
            changes.add(new NewEvent.Merge(order, sources, Heir.founded(successor(number, place, commune.newName()))));
        }
        changes.add(new NewEvent.Dissolve(order, null, code, null, null));
    }

    private static Founding successor(int district, int place, String name) {
        var code = "XP%02d%02d".formatted(district, place);
        return area(code, name, UnitType.COMMUNE, PROVINCE, "8%02d%02d".formatted(district, place));
    }

    private NewEvent found(Founding founding) {
        return new NewEvent.Found(new EventOrder(foundedOn, "Danh mục đơn vị (dữ liệu mẫu)", null, null), founding);
    }

    private static Founding founding(Department department) {
        return new Founding(
                department.code(),
                department.name(),
                department.name(),
                department.symbol(),
                UnitType.DEPARTMENT,
                null,
                PROVINCE,
                null,
                null);
    }

    private static Founding area(
            String code, String area, UnitType type, String parent, @Nullable String administrativeCode) {
        var codes = administrativeCode == null
                ? null
                : List.of(new Founding.GivenCode(CodeScheme.ADMINISTRATIVE, administrativeCode));
        return new Founding(code, "Ủy ban nhân dân " + area, "UBND " + area, "UBND", type, null, parent, null, codes);
    }
}
