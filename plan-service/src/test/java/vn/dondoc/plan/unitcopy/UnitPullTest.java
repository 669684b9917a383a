package vn.dondoc.plan.unitcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.feed.FeedEvent;
import vn.dondoc.plan.feed.FeedPage;
import vn.dondoc.plan.feed.FeedPosition;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class UnitPullTest {

    private static final LocalDate IN_2024 = LocalDate.of(2024, 5, 20);
    private static final LocalDate IN_2025 = LocalDate.of(2025, 7, 1);

    @Inject
    UnitPull pull;

    @Inject
    Units units;

    @Inject
    FeedPosition position;

    @Inject
    ObjectMapper json;

    @Test
    void the_copy_holds_what_the_directory_told() {
        pull.catchUp();
        var office = units.find("VPUB", null).orElseThrow();
        assertEquals("Văn phòng Ủy ban nhân dân tỉnh", office.name());
        var subtree = units.within(new UnitScope.Subtree("VPUB"));
        assertTrue(subtree.containsAll(List.of("VPUB", "TONGHOP", "NKTHANHXUAN")), subtree::toString);
        assertFalse(subtree.contains("CONGANTINH"));
    }

    @Test
    void while_the_directory_is_down_the_copy_stays_and_works() {
        DirectoryStandIn.whileDown(() -> {
            pull.run();
            assertTrue(units.reaches(new UnitScope.Subtree("VPUB"), "TONGHOP"));
        });
        pull.run();
    }

    @Test
    void a_page_that_another_replica_took_in_is_left_alone() {
        var before = position.of(UnitPull.COPY);
        var unit = Map.of("id", UUID.randomUUID(), "code", "KHACH", "name", "Nhà khách mới");
        var page = new FeedPage(List.of(event("unit.founded", unit)), "later");
        position.takeIn(UnitPull.COPY, "a cursor that is not ours", page, units::take);
        assertTrue(units.find("KHACH", null).isEmpty());
        assertEquals(before, position.of(UnitPull.COPY));
    }

    @Test
    void events_of_other_kinds_are_read_over() {
        units.take(new FeedEvent("unit-class.defined", null));
        units.take(event("legal-reference.registered", Map.of("id", UUID.randomUUID(), "number", "1/NĐ-CP")));
    }

    @Test
    void an_event_replaces_all_versions_and_taking_it_twice_changes_nothing() {
        var unit = UUID.randomUUID();
        units.take(event(
                "unit.founded", Map.of("id", unit, "code", "DOIXE", "name", "Đội Xe", "validFrom", "2016-01-01")));
        assertEquals("Đội Xe", nameOn(IN_2025));
        var renamed = event("unit.renamed", withVersions(unit));
        units.take(renamed);
        units.take(renamed);
        assertEquals("Đội Xe", nameOn(IN_2024));
        assertEquals("Tổ Lái xe", nameOn(IN_2025));
        assertEquals(List.of("DOIXE"), units.within(new UnitScope.Subtree("DOIXE")));
    }

    @Test
    void a_move_changes_the_subtree_from_its_day_on_and_not_before() {
        var unit = UUID.randomUUID();
        units.take(event(
                "unit.moved",
                Map.of(
                        "id",
                        unit,
                        "code",
                        "TOMOI",
                        "name",
                        "Tổ Mới",
                        "versions",
                        List.of(
                                Map.of(
                                        "name",
                                        "Tổ Mới",
                                        "parentCode",
                                        "VPUB",
                                        "validFrom",
                                        "2016-01-01",
                                        "validTo",
                                        "2998-12-31"),
                                Map.of("name", "Tổ Mới", "parentCode", "CONGANTINH", "validFrom", "2999-01-01")))));
        assertTrue(units.reaches(new UnitScope.Subtree("VPUB"), "TOMOI"));
        assertFalse(units.reaches(new UnitScope.Subtree("CONGANTINH"), "TOMOI"));
    }

    @Test
    void a_unit_that_has_ended_stays_in_sight_of_those_who_were_above_it() {
        units.take(event(
                "unit.dissolved",
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "code",
                        "TOCU",
                        "name",
                        "Tổ Cũ",
                        "versions",
                        List.of(Map.of(
                                "name",
                                "Tổ Cũ",
                                "parentCode",
                                "VPUB",
                                "validFrom",
                                "2016-01-01",
                                "validTo",
                                "2020-12-31")))));
        assertTrue(units.reaches(new UnitScope.Subtree("VPUB"), "TOCU"));
    }

    private String nameOn(LocalDate day) {
        return units.find("DOIXE", day).orElseThrow().name();
    }

    private static Map<String, Object> withVersions(UUID unit) {
        return Map.of(
                "id",
                unit,
                "code",
                "DOIXE",
                "name",
                "Tổ Lái xe",
                "versions",
                List.of(
                        Map.of(
                                "name",
                                "Đội Xe",
                                "validFrom",
                                "2016-01-01",
                                "validTo",
                                "2025-06-30",
                                "type",
                                "DIVISION"),
                        Map.of("name", "Tổ Lái xe", "validFrom", "2025-07-01", "fieldOfTomorrow", 1)));
    }

    private FeedEvent event(String type, Object after) {
        return new FeedEvent(type, json.valueToTree(after));
    }
}
