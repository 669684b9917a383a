package vn.dondoc.deploy.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, point 1: units with their spellings, classes, legal references. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class DirectoryChapter {

    private static final String DIRECTORY = "/api/directory/v1";

    private final Person coordinator = Person.named("coordinator");

    @Test
    @Order(1)
    void the_office_its_divisions_its_subordinate_units_the_police_and_the_province_are_known() {
        List<String> codes = coordinator.sees(DIRECTORY + "/units?size=100").getList("items.code");
        assertTrue(codes.containsAll(Set.of(
                "VPUB",
                "TONGHOP",
                "KINHTE",
                "NOICHINH",
                "KHOAGIAO",
                "KSTHUTUC",
                "TCHCQT",
                "TIEPCONGDAN",
                "HCC",
                "TTTHONGTIN",
                "NKUBND",
                "NKTHANHXUAN",
                "CONGANTINH",
                "UBNDTINH")));
    }

    @Test
    @Order(2)
    void one_unit_is_found_under_each_of_its_spellings() {
        var spellings = List.of(
                "Phòng Tổ chức-Hành chính - Quản trị",
                "phòng Tổ chức-Hành chính-Quản trị",
                "Phòng Tổ chức - Hành chính - Quản trị",
                "phòng Tổ chức-Hành chính - Quản trị");
        for (var spelling : spellings) {
            assertEquals(List.of("TCHCQT"), resolved(spelling), spelling);
        }
    }

    @Test
    @Order(3)
    void a_class_of_units_is_found_by_its_name_and_so_is_the_combination_of_two() {
        assertEquals(List.of("CAC_PHONG_BAN"), resolved("Các phòng, ban"));
        assertEquals(List.of("CAC_DON_VI_SU_NGHIEP"), resolved("các đơn vị sự nghiệp"));
        assertEquals(List.of("CAC_PHONG_BAN_DON_VI"), resolved("Các phòng, ban, đơn vị sự nghiệp"));
    }

    @Test
    @Order(4)
    void the_directive_behind_the_plan_is_on_record() {
        List<String> numbers = coordinator
                .sees(DIRECTORY + "/legal-references?q=07/CT-BCA-V28")
                .getList("items.number");
        assertTrue(numbers.contains("07/CT-BCA-V28"), numbers::toString);
    }

    private List<String> resolved(String phrase) {
        var asked = new JsonObject().put("phrases", new JsonArray().add(phrase)).put("asOf", "2024-02-09");
        var answer = coordinator
                .asks()
                .contentType("application/json; charset=utf-8")
                .body(asked.encode())
                .post(DIRECTORY + "/units:resolve")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertTrue(answer.getBoolean("results[0].resolved"), phrase);
        return answer.getList("results[0].matches.code");
    }
}
