package vn.dondoc.deploy.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.dondoc.deploy.journey.Story.NOTHING;
import static vn.dondoc.deploy.journey.Story.NUMBER;

import io.restassured.path.json.JsonPath;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, point 2: a damaged document becomes a plan in force, with a person deciding. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class PlanChapter {

    private static final String PLAN = "/api/plan/v1";

    private final Person coordinator = Person.named("coordinator");
    private final PlanDocument document = PlanDocument.FOUND;

    @Test
    @Order(1)
    void the_coordinator_uploads_the_document_as_text() {
        var draft = uploads("ke-hoach.txt", document.text().getBytes(UTF_8));
        Story.importAddress = PLAN + "/imports/" + draft.getString("id");
        assertEquals("KH", draft.getString("document.type"));
        assertEquals(document.tasks(), draft.getList("tasks").size());
        assertEquals(6, draft.getList("duties").size());
        assertEquals(document.citations(), draft.getList("citations").size());
    }

    @Test
    @Order(2)
    void every_task_says_who_leads_who_takes_part_and_until_when() {
        var draft = coordinator.sees(Story.importAddress);
        List<Boolean> certain = draft.getList("tasks.assignments.flatten().resolved");
        assertTrue(certain.stream().allMatch(Boolean::booleanValue), certain::toString);
        assertEquals(11, draft.getList("tasks[0].assignments[0].units").size());
        List<String> leads = draft.getList("tasks[2].assignments.find { it.role == 'LEAD' }.units.code");
        assertEquals(Set.of("TCHCQT", "TTTHONGTIN", "NKUBND", "NKTHANHXUAN"), Set.copyOf(leads));
        assertEquals("2024-12-31", draft.getString("tasks[0].time.dueOn"));
        assertTrue(draft.getString("tasks[-1].time.trigger").contains("hướng dẫn của Công an tỉnh"));
    }

    @Test
    @Order(3)
    void the_duties_hidden_in_the_last_part_are_found_with_their_last_days() {
        var draft = coordinator.sees(Story.importAddress);
        document.lastDays().forEach((duty, lastDay) -> {
            var words = duty.split(" ");
            assertEquals(lastDay, dueOn(draft, words[0], words[1]), duty);
        });
        assertTrue(draft.getString("duties.find { it.kind == 'EVENT' }.trigger").contains("hướng dẫn"));
        assertEquals("CONGANTINH", draft.getString("duties.find { it.tier == 'EXTERNAL' }.recipient.unit.code"));
        List<String> reporters = draft.getList("duties.find { it.kind == 'HALF_YEAR' }.reporters.units.code");
        assertEquals(Set.copyOf(document.reporters()), Set.copyOf(reporters));
    }

    @Test
    @Order(4)
    void what_a_person_must_look_at_is_pointed_out_with_the_words_it_came_from() {
        var draft = coordinator.sees(Story.importAddress);
        var text = coordinator.reads(Story.importAddress + "/text").body().asString();
        for (var damage : document.damage()) {
            assertTrue(
                    isTold(draft, text, damage), () -> damage + " is not among " + draft.getList("findings.message"));
        }
    }

    @Test
    @Order(5)
    void the_same_document_from_word_reads_the_same() {
        var draft = coordinator.sees(Story.importAddress);
        var fromWord = uploads("ke-hoach.docx", document.docx());
        for (var list : List.of("tasks.text", "duties.name", "duties.dueOn", "citations.number")) {
            assertEquals(draft.getList(list), fromWord.getList(list), list);
        }
    }

    @Test
    @Order(6)
    void without_number_and_date_it_is_no_plan_yet() {
        var code = coordinator.isRefused(409, Story.importAddress, "acceptance", NOTHING);
        assertEquals("import.number-missing", code);
    }

    @Test
    @Order(7)
    void the_coordinator_gives_number_and_date_and_the_findings_about_them_are_settled() {
        var seen = coordinator.reads(Story.importAddress).header("ETag");
        var given = new JsonObject().put("number", NUMBER + "/KH-VPUB").put("issuedOn", "2024-02-23");
        var draft = coordinator
                .asks()
                .header("If-Match", seen)
                .contentType("application/json; charset=utf-8")
                .body(given.encode())
                .patch(Story.importAddress)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("RESOLVED", draft.getString("findings.find { it.code == 'document.no-number' }.decision"));
        assertEquals("RESOLVED", draft.getString("findings.find { it.code == 'document.no-date' }.decision"));
    }

    @Test
    @Order(8)
    void the_coordinator_accepts_the_draft_and_puts_the_plan_in_force() {
        var plan = coordinator.does(Story.importAddress, "acceptance", NOTHING);
        assertEquals("DRAFT", plan.getString("status"));
        Story.planAddress = PLAN + "/plans/" + plan.getString("id");
        var issued = coordinator.does(Story.planAddress, "issue", NOTHING);
        assertEquals("ISSUED", issued.getString("status"));
        assertEquals(NUMBER, issued.getString("number"));
        assertEquals("KH-VPUB", issued.getString("symbol"));
    }

    private JsonPath uploads(String name, byte[] content) {
        return coordinator
                .asks()
                .multiPart("file", name, content)
                .post(PLAN + "/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String dueOn(JsonPath draft, String kind, String tier) {
        return draft.getString("duties.find { it.kind == '%s' && it.tier == '%s' }.dueOn".formatted(kind, tier));
    }

    private static boolean isTold(JsonPath draft, String text, PlanDocument.Damage damage) {
        List<Map<String, Object>> told = draft.getList("findings.findAll { it.code == '%s' }".formatted(damage.code()));
        return told.stream().anyMatch(finding -> wordsAt(finding, text).contains(damage.words()));
    }

    /** The words that a finding points at, none when it is about what is missing. */
    private static String wordsAt(Map<String, Object> finding, String text) {
        return finding.get("span") instanceof Map<?, ?> span
                ? text.substring((Integer) span.get("start"), (Integer) span.get("end"))
                : "";
    }
}
