package vn.dondoc.directory.reference.relation;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import vn.dondoc.kit.Tokens;

/** What the change feed tells of one subject, oldest first. */
public record Feed(List<Map<String, Object>> changes) {

    public static Feed of(String subject) {
        var found = new ArrayList<Map<String, Object>>();
        String after = null;
        List<Map<String, Object>> page;
        do {
            var request = given().auth().oauth2(Tokens.of("report-service", null, "service"));
            var answer = (after == null ? request : request.queryParam("after", after))
                    .get("/api/directory/v1/changes")
                    .jsonPath();
            page = answer.getList("items");
            after = answer.getString("next");
            found.addAll(page);
        } while (!page.isEmpty());
        return new Feed(found.stream()
                .filter(change -> subject.equals(change.get("subjectId")))
                .toList());
    }

    public <T> Feed body(String path, Matcher<T> expected) {
        JsonPath json = JsonPath.from(io.vertx.core.json.Json.encode(changes));
        MatcherAssert.assertThat(json.<T>get(path), expected);
        return this;
    }
}
