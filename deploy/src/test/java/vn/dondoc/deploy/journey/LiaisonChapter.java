package vn.dondoc.deploy.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.dondoc.deploy.journey.ReportChapter.REPORT;

import io.vertx.core.json.JsonObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job, point 7: the police pull the release, by person and by system, and confirm it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class LiaisonChapter {

    private static final String RELEASES = REPORT + "/liaison/releases";

    private final Person person = Person.named("liaison");
    private final Person system = Person.system("police-liaison");

    @Test
    @Order(1)
    void the_person_and_the_system_find_the_release_in_their_feed() {
        for (var who : List.of(person, system)) {
            var event = "items.find { it.release.id == '%s' }.".formatted(Story.releaseId);
            var feed = Patience.until(
                    () -> who.sees(RELEASES + "?size=100"), seen -> seen.getString(event + "event") != null);
            assertEquals("ISSUED", feed.getString(event + "event"));
            assertEquals(
                    Story.releaseNumber,
                    feed.getString(event + "release.number") + "/" + feed.getString(event + "release.symbol"));
        }
    }

    @Test
    @Order(2)
    void after_the_cursor_nothing_comes_twice() {
        var cursor = system.sees(RELEASES + "?size=100").getString("next");
        assertEquals(List.of(), system.sees(RELEASES + "?after=" + cursor).getList("items"));
    }

    @Test
    @Order(3)
    void each_pull_gives_the_same_bytes_under_the_same_tag() {
        for (var form : List.of(release(), release() + "/document.docx")) {
            var first = system.reads(form);
            var again = system.reads(form);
            assertArrayEquals(first.asByteArray(), again.asByteArray(), form);
            assertEquals(first.header("ETag"), again.header("ETag"), form);
            assertArrayEquals(first.asByteArray(), person.reads(form).asByteArray(), form);
            system.asks()
                    .header("If-None-Match", first.header("ETag"))
                    .get(form)
                    .then()
                    .statusCode(304);
        }
    }

    @Test
    @Order(4)
    void the_word_file_has_the_fingerprint_that_the_release_names() {
        var docx = system.reads(release() + "/document.docx");
        var named = system.sees(release()).getString("sha256");
        assertEquals(named, sha256(docx.asByteArray()));
        assertEquals("\"" + named + "\"", docx.header("ETag"));
    }

    @Test
    @Order(5)
    void the_police_see_the_report_and_nothing_of_the_work_behind_it() {
        var seen = person.sees(release());
        assertEquals(
                Written.sum(Story.REPORTERS, "AWARENESS_SESSIONS"),
                seen.getInt("figures.find { it.code == 'AWARENESS_SESSIONS' }.value"));
        person.asks().get(Story.officeReport).then().statusCode(403);
        person.findsNothingAt(RELEASES + "/" + Story.planId());
    }

    @Test
    @Order(6)
    void the_receipts_of_the_system_and_of_the_person_are_visible_to_the_office() {
        system.adds(release() + "/receipts", new JsonObject().put("status", "01"));
        person.adds(
                release() + "/receipts", new JsonObject().put("status", "03").put("note", "Đã nhận đủ."));
        var office = Person.named("clerk").sees(REPORT + "/releases/" + Story.releaseId);
        assertEquals(List.of("01", "03"), office.getList("receipts.status"));
        assertEquals("Đã nhận đủ.", office.getString("receipts[1].note"));
        assertEquals("CONGANTINH", office.getString("receipts[1].unit.code"));
    }

    private static String release() {
        return RELEASES + "/" + Story.releaseId;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
