package vn.dondoc.plan.calendarfeed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class CalendarFeedResourceTest {

    private static final String FEEDS = As.V1 + "/calendar-feeds";
    private static final LocalDate SOON = LocalDate.now().plusDays(20);

    @Inject
    DataSource database;

    @Test
    void a_calendar_is_read_without_signing_in_and_tells_days_excerpts_units_and_plans_only() throws IOException {
        planDueSoon();
        var calendar =
                read(created(As.officerOf("TTTHONGTIN"), "UNIT").path("url")).unfolded();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\n"), calendar);
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:" + SOON.format(DateTimeFormatter.BASIC_ISO_DATE)), calendar);
        assertTrue(calendar.contains("SUMMARY:Tập huấn kỹ năng bảo vệ cho nhân viên."), calendar);
        assertTrue(calendar.contains("Trung tâm Thông tin\\, Kế hoạch số "), calendar);
        assertFalse(
                calendar.contains("NOT_STARTED") || calendar.contains("ATTENDEE") || calendar.contains("URL"),
                calendar);
        Files.writeString(
                Path.of("target", "calendar.ics"),
                read(created(As.coordinator(), "UNIT").path("url")).text());
    }

    @Test
    void mine_is_what_the_unit_must_still_deliver() {
        var plan = planDueSoon();
        var url = created(As.officerOf("TONGHOP"), "MINE").<String>path("url");
        var before = read(url).text().split("BEGIN:VEVENT").length;
        var row = As.officerOf("TONGHOP")
                .queryParam("planId", plan)
                .get(As.V1 + "/tasks")
                .then()
                .extract();
        As.json(As.officerOf("TONGHOP").header("If-Match", "\"1\""), "{\"status\": \"DONE\"}")
                .post(As.V1 + "/tasks/" + row.path("items[1].taskId") + "/assignments/"
                        + row.path("items[1].assignmentId") + "/progress")
                .then()
                .statusCode(200);
        assertEquals(before - 1, read(url).text().split("BEGIN:VEVENT").length);
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again_and_entries_keep_their_names() {
        planDueSoon();
        var url = created(As.officerOf("KINHTE"), "UNIT").<String>path("url");
        var first = RestAssured.given().get(url).then().statusCode(200).extract();
        RestAssured.given()
                .header("If-None-Match", first.header("ETag"))
                .get(url)
                .then()
                .statusCode(304);
        assertEquals(first.asString(), RestAssured.given().get(url).asString());
    }

    @Test
    void a_revoked_or_guessed_address_opens_nothing() {
        var feed = created(As.officerOf("NOICHINH"), "MINE");
        var url = feed.<String>path("url");
        var revocation = FEEDS + "/" + feed.path("id") + "/revocation";
        As.officerOf("NOICHINH").post(revocation).then().statusCode(428);
        As.officerOf("NOICHINH")
                .header("If-Match", "\"9\"")
                .post(revocation)
                .then()
                .statusCode(412);
        As.officerOf("KINHTE")
                .header("If-Match", "\"0\"")
                .post(revocation)
                .then()
                .statusCode(404);
        RestAssured.given().get(url).then().statusCode(200);
        As.headOf("NOICHINH")
                .header("If-Match", "\"0\"")
                .post(revocation)
                .then()
                .statusCode(200);
        RestAssured.given().get(url).then().statusCode(404).body(not(containsString(url)));
        RestAssured.given().get(FEEDS + "/" + "A".repeat(43) + ".ics").then().statusCode(404);
        As.officerOf("NOICHINH")
                .header("If-Match", "\"1\"")
                .post(revocation)
                .then()
                .statusCode(409);
    }

    @Test
    void the_secret_is_said_once_and_stands_in_no_table() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = created(As.officerOf("KHOAGIAO").header("Idempotency-Key", key), "MINE");
        var secret = first.<String>path("url").replaceAll(".*/|\\.ics", "");
        assertEquals(43, secret.length());
        var again = created(As.officerOf("KHOAGIAO").header("Idempotency-Key", key), "MINE");
        assertEquals(first.<String>path("id"), again.path("id"));
        assertNull(again.<String>path("url"));
        As.officerOf("KHOAGIAO").get(FEEDS).then().statusCode(200).body("url", everyItem(nullValue()));
        for (var table : new String[] {"idempotency_key", "change", "calendar_feed"}) {
            assertEquals(
                    "0", value("select count(*) from " + table + " t where t::text like '%" + secret + "%'"), table);
        }
    }

    @Test
    void everybody_sees_the_own_addresses_and_heads_those_of_their_unit() {
        var feed = created(As.officerOf("KSTHUTUC"), "UNIT");
        As.officerOf("KSTHUTUC").get(FEEDS).then().body("id", hasItem(feed.<String>path("id")));
        As.headOf("KSTHUTUC")
                .get(FEEDS)
                .then()
                .body("id", hasItem(feed.<String>path("id")))
                .body("unit", everyItem(is("KSTHUTUC")));
        As.officerOf("KINHTE").get(FEEDS).then().body("id", not(hasItem(feed.<String>path("id"))));
        As.coordinator().get(FEEDS).then().body("id", not(hasItem(feed.<String>path("id"))));
    }

    @Test
    void ten_living_addresses_are_enough() {
        for (var i = 0; i < 10; i++) {
            created(As.headOf("HCC"), "MINE");
        }
        post(As.headOf("HCC"), "MINE").then().statusCode(409).body("code", equalTo("calendar-feed.too-many"));
        post(As.headOf("HCC"), "NEVER").then().statusCode(400);
    }

    private record Read(String text) {
        String unfolded() {
            return text.replace("\r\n ", "").replace("\r\n\t", "");
        }
    }

    private static Read read(String url) {
        return new Read(RestAssured.given()
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .extract()
                .asString());
    }

    private static ExtractableResponse<Response> created(RequestSpecification request, String scope) {
        return post(request, scope).then().statusCode(201).extract();
    }

    private static Response post(RequestSpecification request, String scope) {
        return As.json(request, "{\"scope\": \"" + scope + "\"}").post(FEEDS);
    }

    private static String planDueSoon() {
        var day = DateTimeFormatter.ofPattern("d/M/uuuu").format(SOON.plusDays(1));
        return Papers.issued(Papers.PLAN.replace("30/4/2024", day)).extract().path("id");
    }

    private String value(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
