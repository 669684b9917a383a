package vn.dondoc.deploy.journey;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one step hands on to the next, and what the whole journey is about. */
final class Story {

    static final int YEAR = 2024;
    static final List<String> REPORTERS = List.of("TTTHONGTIN", "NKUBND", "NKTHANHXUAN");
    /** Another one at each run, so that the journey can be walked twice on one stack. */
    static final String NUMBER = Long.toString(Instant.now().getEpochSecond() % 89_999 + 10_000);

    static final JsonObject NOTHING = new JsonObject();

    static String importAddress = "";
    static String planAddress = "";
    static String innerRound = "";
    static String outerRound = "";
    static String officeReport = "";
    static String releaseId = "";
    static String releaseNumber = "";

    /** Addresses of the units' reports by unit code. */
    static final Map<String, String> REPORTS = new LinkedHashMap<>();

    private Story() {}

    static String planId() {
        return planAddress.substring(planAddress.lastIndexOf('/') + 1);
    }
}
