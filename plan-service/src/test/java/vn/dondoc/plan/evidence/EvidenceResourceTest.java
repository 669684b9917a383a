package vn.dondoc.plan.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.dondoc.kit.TestStack;
import vn.dondoc.kit.Tokens;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;
import vn.dondoc.plan.Papers;
import vn.dondoc.plan.Work;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class EvidenceResourceTest {

    @Inject
    DataSource database;

    @Test
    void a_file_comes_back_as_it_went_in_and_only_as_an_attachment() throws Exception {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var pdf = pdf(700_000);
        var answer = uploadAsBrowsersDo(work, "../Biên bản.pdf", pdf);
        assertEquals(201, answer.statusCode());
        var added = JsonPath.from(answer.body());
        assertEquals("Biên bản.pdf", added.getString("name"));
        assertEquals("application/pdf", added.getString("mediaType"));
        assertEquals(700_000, added.getInt("size"));
        assertEquals("TONGHOP", added.getString("unitCode"));
        assertEquals(List.of("WITHDRAW"), added.getList("allowedActions"));
        var sent = As.coordinator()
                .get(content(work, added.getString("id")))
                .then()
                .statusCode(200)
                .contentType(equalTo("application/pdf"))
                .header("Content-Length", equalTo("700000"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"Bien ban.pdf\"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf"))
                .extract();
        assertArrayEquals(pdf, sent.asByteArray());
        list(As.coordinator(), work).body("sha256", equalTo(List.of(added.getString("sha256"))));
        list(As.coordinator(), work).body("allowedActions.flatten()", empty());
    }

    @Test
    void a_withdrawn_file_is_gone_and_remembered() throws SQLException {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var id = added(work, 100);
        withdraw(As.officerOf("TONGHOP"), work, id, "\"7\"").statusCode(412);
        withdraw(As.headOf("TONGHOP"), work, id, "\"0\"")
                .statusCode(200)
                .body("withdrawalReason", equalTo("Gửi nhầm"))
                .body("allowedActions", empty());
        withdraw(As.officerOf("TONGHOP"), work, id, "\"1\"")
                .statusCode(409)
                .body("code", equalTo("evidence.withdrawn"));
        As.officerOf("TONGHOP").get(content(work, id)).then().statusCode(409);
        list(As.officerOf("TONGHOP"), work).body("withdrawnBy", equalTo(List.of("head.tonghop")));
        assertEquals(0, bytesOf(id));
        added(work, 100);
    }

    @Test
    void the_21st_file_and_the_same_file_twice_are_refused() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var first = added(work, 100);
        upload(As.officerOf("TONGHOP"), work, "b.pdf", pdf(100))
                .statusCode(409)
                .body("code", equalTo("constraint.evidence_same_file"));
        for (var size = 101; size < 120; size++) {
            added(work, size);
        }
        upload(As.officerOf("TONGHOP"), work, "b.pdf", pdf(120))
                .statusCode(409)
                .body("code", equalTo("evidence.too-many"));
        withdraw(As.officerOf("TONGHOP"), work, first, "\"0\"").statusCode(200);
        added(work, 120);
    }

    @Test
    void a_byte_more_than_25_mb_is_413_and_leaves_nothing() throws Exception {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var tooLarge = uploadAsBrowsersDo(work, "a.pdf", pdf((int) EvidenceGate.MOST_BYTES + 1));
        assertEquals(413, tooLarge.statusCode());
        assertEquals("evidence.too-large", JsonPath.from(tooLarge.body()).getString("code"));
        list(As.officerOf("TONGHOP"), work).body("$", empty());
        assertEquals(
                201,
                uploadAsBrowsersDo(work, "a.pdf", pdf((int) EvidenceGate.MOST_BYTES))
                        .statusCode());
    }

    @Test
    void hostile_files_are_415_and_a_missing_one_400() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        upload(As.officerOf("TONGHOP"), work, "a.pdf", "MZ\u0000".getBytes(UTF_8))
                .statusCode(415)
                .body("code", equalTo("evidence.unsupported-type"));
        As.officerOf("TONGHOP")
                .multiPart("note", "x")
                .post(work.path() + "/evidence")
                .then()
                .statusCode(400);
        list(As.officerOf("TONGHOP"), work).body("$", hasSize(0));
    }

    @Test
    void the_same_key_adds_once() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        var key = UUID.randomUUID().toString();
        for (var i = 0; i < 2; i++) {
            upload(As.officerOf("TONGHOP").header("Idempotency-Key", key), work, "a.pdf", pdf(100))
                    .statusCode(201);
        }
        list(As.officerOf("TONGHOP"), work).body("$", hasSize(1));
    }

    @Test
    void only_the_unit_adds_and_only_those_who_see_the_part_read() {
        var work = Work.of("TONGHOP", Papers.PLAN);
        upload(As.officerOf("KINHTE"), work, "a.pdf", pdf(100)).statusCode(404);
        upload(As.headOf("VPUB"), work, "a.pdf", pdf(100)).statusCode(403);
        var id = added(work, 100);
        As.officerOf("KINHTE").get(content(work, id)).then().statusCode(404);
        As.liaison().get(content(work, id)).then().statusCode(404);
        As.auditor().get(content(work, id)).then().statusCode(200);
        var other = Work.in(work.plan(), "NKUBND");
        As.coordinator().get(content(other, id)).then().statusCode(404);
    }

    private String added(Work work, int size) {
        return upload(As.officerOf("TONGHOP"), work, "a.pdf", pdf(size))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse upload(RequestSpecification who, Work work, String name, byte[] content) {
        return who.multiPart("file", name, content)
                .post(work.path() + "/evidence")
                .then();
    }

    /** REST Assured writes names in ASCII only, and takes a minute for 25 MB. */
    private static HttpResponse<String> uploadAsBrowsersDo(Work work, String name, byte[] content) throws Exception {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: image/png\r\n\r\n"
                        .formatted(name);
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--b--\r\n"));
        var request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + work.path() + "/evidence"))
                .header("Authorization", "Bearer " + Tokens.of("officer.tonghop", "TONGHOP", "officer"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static ValidatableResponse list(RequestSpecification who, Work work) {
        return who.get(work.path() + "/evidence").then().statusCode(200);
    }

    private static String content(Work work, String id) {
        return work.path() + "/evidence/" + id + "/content";
    }

    private static ValidatableResponse withdraw(RequestSpecification who, Work work, String id, String tag) {
        return As.json(who.header("If-Match", tag), "{\"reason\": \"Gửi nhầm\"}")
                .post(work.path() + "/evidence/" + id + "/withdrawal")
                .then();
    }

    private static byte[] pdf(int size) {
        var content = new byte[size];
        new Random(size).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, content, 0, 9);
        return content;
    }

    private int bytesOf(String id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from evidence_content where evidence_id = cast(? as uuid)")) {
            select.setString(1, id);
            var row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
