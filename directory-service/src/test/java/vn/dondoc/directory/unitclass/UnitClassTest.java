package vn.dondoc.directory.unitclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.kit.RuleViolation;

class UnitClassTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final ClassDefinition ONE = new ClassDefinition.ListedClass(List.of(UUID.randomUUID()), List.of());
    private static final ClassDefinition RULE =
            new ClassDefinition.RuledClass(UnitType.DIVISION, null, ClassDefinition.Depth.SUBTREE);

    private final UnitClass type = new UnitClass(new NewUnitClass("C", "các phòng", List.of("phòng"), FIRST, ONE));

    @Test
    void a_revision_holds_from_its_day_and_the_day_before_keeps_the_old_definition() {
        type.revise(new NewRevision(REFORM, null, null, RULE));
        assertEquals(ONE, type.near(REFORM.minusDays(1)).definition());
        assertEquals(REFORM.minusDays(1), type.near(FIRST).lastDay());
        assertEquals(RULE, type.near(REFORM).definition());
    }

    @Test
    void what_a_revision_does_not_say_stays() {
        type.revise(new NewRevision(REFORM, "các phòng, ban", null, RULE));
        assertEquals(
                new ClassName("các phòng, ban", List.of("phòng")),
                type.near(REFORM).called());
    }

    @Test
    void a_backdated_revision_ends_where_the_next_one_begins() {
        type.revise(new NewRevision(REFORM, null, null, RULE));
        type.revise(new NewRevision(LocalDate.of(2020, 1, 1), null, null, ONE));
        assertEquals(REFORM.minusDays(1), type.near(LocalDate.of(2020, 1, 1)).lastDay());
        assertEquals(LocalDate.of(2019, 12, 31), type.near(FIRST).lastDay());
    }

    @Test
    void two_revisions_do_not_begin_on_one_day() {
        var refused = assertThrows(RuleViolation.class, () -> type.revise(new NewRevision(FIRST, null, null, RULE)));
        assertEquals("unit-class.same-day", refused.code());
    }

    @Test
    void a_new_class_names_somebody() {
        var nobody = new ClassDefinition.ListedClass(List.of(), List.of());
        var refused = assertThrows(
                RuleViolation.class, () -> new UnitClass(new NewUnitClass("C", "các phòng", null, FIRST, nobody)));
        assertEquals("unit-class.empty", refused.code());
    }
}
