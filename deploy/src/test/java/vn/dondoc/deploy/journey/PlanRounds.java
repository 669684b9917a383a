package vn.dondoc.deploy.journey;

import static vn.dondoc.deploy.journey.ReportChapter.REPORT;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rounds of the journey's plan, and who stands where in them, as the coordinator sees it now. */
final class PlanRounds {

    private final JsonPath rounds;

    private PlanRounds(JsonPath rounds) {
        this.rounds = rounds;
    }

    static PlanRounds now() {
        var all = Person.named("coordinator").sees(REPORT + "/rounds?year=" + Story.YEAR);
        return new PlanRounds(all.setRootPath("findAll { it.round.planId == '%s' }".formatted(Story.planId())));
    }

    int count() {
        return rounds.getList("round").size();
    }

    String id(String kind, String tier) {
        return rounds.getString(
                "find { it.round.kind == '%s' && it.round.tier == '%s' }.round.id".formatted(kind, tier));
    }

    /** State by unit code in the inner round of a kind, out of the year's completeness. */
    Map<String, String> standing(String kind) {
        var year = Person.named("coordinator").sees(REPORT + "/completeness?year=" + Story.YEAR);
        Map<String, String> standing = new TreeMap<>();
        List<Map<String, Object>> rows = year.getList("rows");
        for (var at = 0; at < rows.size(); at++) {
            var cell = "rows[%d].cells.find { it.roundId == '%s' }".formatted(at, id(kind, "INTERNAL"));
            if (year.get(cell) != null) {
                standing.put(year.getString("rows[%d].unit.code".formatted(at)), year.getString(cell + ".state"));
            }
        }
        return standing;
    }
}
