package vn.dondoc.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;

/** What the stand-in knows: the office of the demo, a few spellings, and citations by their numbers. */
final class DirectoryAnswers {

    static final Map<String, String> UNITS = units();
    /** Units that phrases can mean and of which the feed tells nothing by itself. */
    private static final Map<String, String> LATER_UNITS =
            Map.of("PHAPCHE", "Tổ Pháp chế", "THIDUA", "Tổ Thi đua", "LUUTRU", "Tổ Lưu trữ");

    private static final Map<String, String> NAMES = names();
    private static final List<String> DIVISIONS =
            List.of("TONGHOP", "KINHTE", "NOICHINH", "KHOAGIAO", "KSTHUTUC", "TCHCQT", "TIEPCONGDAN", "HCC");
    private static final List<String> SUBORDINATES = List.of("TTTHONGTIN", "NKUBND", "NKTHANHXUAN");
    private static final Map<String, List<String>> SPELLINGS = spellings();
    static final List<Object> EVENTS = new CopyOnWriteArrayList<>(
            UNITS.keySet().stream().map(DirectoryAnswers::founded).toList());
    private static final Pattern CITATION = Pattern.compile(
            "(Kế hoạch|Chỉ thị|Nghị quyết|Kết luận|Nghị định|Thông tư|Quyết định)\\s+số\\s+(\\d+[\\p{L}\\d/-]*(?:-\\s+NQ/TW)?)");

    private DirectoryAnswers() {}

    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    static Object units(JsonNode query) {
        List<Object> results = new ArrayList<>();
        query.get("phrases").forEach(phrase -> results.add(result(phrase.asText())));
        return Map.of("results", results);
    }

    /** Known spellings are taken from the front, the longest first; what is left over is not resolved. */
    private static Map<String, Object> result(String phrase) {
        List<Object> matches = new ArrayList<>();
        var rest = Letters.fold(phrase);
        for (var known = longest(rest); known != null; known = longest(rest)) {
            matches.add(match(SPELLINGS.get(known)));
            rest = rest.substring(known.length()).strip();
        }
        return Map.of("phrase", phrase, "matches", matches, "resolved", rest.isEmpty() && !matches.isEmpty());
    }

    private static String longest(String rest) {
        return SPELLINGS.keySet().stream()
                .filter(spelling -> (rest + " ").startsWith(spelling + " "))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static Map<String, Object> match(List<String> codes) {
        var kind = codes.size() == 1 ? "UNIT" : "CLASS";
        var members = codes.stream()
                .map(code -> Map.of("id", id(code), "code", code, "name", NAMES.getOrDefault(code, code)))
                .toList();
        return Map.of(
                "kind",
                kind,
                "id",
                id(codes.getFirst()),
                "code",
                codes.getFirst(),
                "name",
                "",
                "score",
                1.0,
                "reason",
                "SAME_LETTERS",
                "members",
                members);
    }

    static Object citations(String text) {
        List<Object> citations = new ArrayList<>();
        var mention = CITATION.matcher(text);
        while (mention.find()) {
            Map<String, Object> citation = new HashMap<>();
            citation.put("type", mention.group(1));
            citation.put("number", mention.group(2).replaceAll("\\s", ""));
            citation.put("title", null);
            citation.put("span", Map.of("start", mention.start(), "end", mention.end()));
            citation.put("referenceId", id(mention.group(2)));
            citation.put("differences", List.of());
            citation.put("findings", List.of());
            citation.put("fieldOfTomorrow", 1);
            citations.add(citation);
        }
        return Map.of("text", text, "citations", citations);
    }

    /** What has happened so far, ten events a page. */
    static Object changes(String query) {
        var from = query == null || !query.contains("after=")
                ? 0
                : Integer.parseInt(query.replaceAll(".*after=(\\d+).*", "$1"));
        var to = Math.min(from + 10, EVENTS.size());
        return Map.of("items", List.copyOf(EVENTS.subList(from, to)), "next", String.valueOf(to));
    }

    private static Map<String, Object> founded(String code) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("id", id(code));
        unit.put("code", code);
        unit.put("name", UNITS.get(code));
        unit.put("shortName", code);
        unit.put("symbol", code.equals("VPUB") ? "VPUB" : null);
        unit.put("type", "DIVISION");
        unit.put("parentCode", parent(code));
        unit.put("validFrom", "2016-01-01");
        return Map.of("type", "unit.founded", "unit", code, "after", unit);
    }

    private static String parent(String code) {
        return switch (code) {
            case "UBNDTINH" -> null;
            case "VPUB", "CONGANTINH" -> "UBNDTINH";
            default -> "VPUB";
        };
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("UBNDTINH", "Ủy ban nhân dân tỉnh");
        units.put("VPUB", "Văn phòng Ủy ban nhân dân tỉnh");
        units.put("CONGANTINH", "Công an tỉnh");
        units.put("TONGHOP", "Phòng Tổng hợp");
        units.put("KINHTE", "Phòng Kinh tế");
        units.put("NOICHINH", "Phòng Nội chính");
        units.put("KHOAGIAO", "Phòng Khoa giáo - Văn xã");
        units.put("KSTHUTUC", "Phòng Kiểm soát Thủ tục hành chính");
        units.put("TCHCQT", "Phòng Tổ chức - Hành chính - Quản trị");
        units.put("TIEPCONGDAN", "Ban Tiếp Công dân tỉnh");
        units.put("HCC", "Trung tâm Phục vụ hành chính công");
        units.put("TTTHONGTIN", "Trung tâm Thông tin");
        units.put("NKUBND", "Nhà khách Ủy ban nhân dân tỉnh");
        units.put("NKTHANHXUAN", "Nhà khách Thanh Xuân - Hà Nội");
        return units;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(UNITS);
        names.putAll(LATER_UNITS);
        return names;
    }

    private static Map<String, List<String>> spellings() {
        Map<String, List<String>> spellings = new HashMap<>();
        NAMES.forEach((code, name) -> spellings.put(Letters.fold(name), List.of(code)));
        spellings.put("van phong", List.of("VPUB"));
        spellings.put("van phong ubnd tinh", List.of("VPUB"));
        spellings.put("nha khach ubnd tinh", List.of("NKUBND"));
        for (var divisions : List.of("cac phong ban", "cac phong ban chuyen mon thuoc van phong")) {
            spellings.put(divisions, DIVISIONS);
        }
        for (var subordinates : List.of(
                "cac don vi su nghiep", "cac don vi su nghiep thuoc van phong", "cac don vi su nghiep truc thuoc")) {
            spellings.put(subordinates, SUBORDINATES);
        }
        var all = new ArrayList<>(DIVISIONS);
        all.addAll(SUBORDINATES);
        spellings.put("cac phong ban don vi su nghiep", List.copyOf(all));
        return spellings;
    }
}
