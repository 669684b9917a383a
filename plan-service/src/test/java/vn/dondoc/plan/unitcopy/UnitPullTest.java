package vn.dondoc.plan.unitcopy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.DirectoryStandIn;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class UnitPullTest {

    @Inject
    UnitPull pull;

    @Inject
    Units units;

    @Inject
    ObjectMapper json;

    @Test
    void the_copy_holds_what_the_directory_told() {
        pull.catchUp();
        var office = units.find("VPUB").orElseThrow();
        assertEquals("Văn phòng Ủy ban nhân dân tỉnh", office.name());
        assertEquals(12, units.within(new UnitScope.Subtree("VPUB")).size());
        assertEquals("end", units.cursor());
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
        var unit = Map.of("id", UUID.randomUUID(), "code", "KHACH", "name", "Nhà khách mới");
        var page = new UnitFeed.Events(List.of(new UnitFeed.Event("unit.founded", json.valueToTree(unit))), "later");
        units.takeIn("a cursor that is not ours", page);
        assertTrue(units.find("KHACH").isEmpty());
        assertEquals("end", units.cursor());
    }

    @Test
    void events_of_other_kinds_are_read_over() {
        units.takeIn("end", new UnitFeed.Events(List.of(new UnitFeed.Event("unit-class.defined", null)), "end"));
        assertEquals("end", units.cursor());
    }
}
