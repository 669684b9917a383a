package vn.dondoc.plan.copying.content;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The places of a plan's content, by JSON pointer. */
final class ContentTree {

    /** What a place holds. */
    enum Holds {
        WORDS,
        DAY,
        UNIT
    }

    record Field(String place, Holds holds, String value) {}

    private static final Set<String> WORDS = Set.of(
            "subject", "bases", "purpose", "group", "text", "timeText", "trigger", "organisation", "name", "closing");
    private static final Set<String> DAYS = Set.of("from", "dueOn", "periodFrom", "periodTo");
    private static final Set<String> UNITS = Set.of("parties", "reporters", "recipient", "via");

    private final ObjectNode root;

    ContentTree(ObjectNode root) {
        this.root = root;
    }

    /** All places that time changes, in the order of the document. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        walk(root, "", "", fields);
        return fields;
    }

    private static void walk(JsonNode node, String place, String name, List<Field> fields) {
        if (node.isTextual()) {
            addText(node.asText(), place, name, fields);
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                walk(node.get(i), place + "/" + i, name, fields);
            }
        } else if (node.isObject() && UNITS.contains(name)) {
            fields.add(new Field(place, Holds.UNIT, node.path("phrase").asText("")));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(part -> walk(part.getValue(), place + "/" + part.getKey(), part.getKey(), fields));
        }
    }

    private static void addText(String text, String place, String name, List<Field> fields) {
        if (WORDS.contains(name)) {
            fields.add(new Field(place, Holds.WORDS, text));
        } else if (DAYS.contains(name)) {
            fields.add(new Field(place, Holds.DAY, text));
        }
    }

    JsonNode at(String place) {
        return root.at(place);
    }

    void put(String place, String value) {
        var pointer = JsonPointer.compile(place);
        var holder = root.at(pointer.head());
        if (holder instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), TextNode.valueOf(value));
        } else if (holder instanceof ObjectNode object) {
            object.put(pointer.last().getMatchingProperty(), value);
        }
    }

    /** Another unit; its words are its name. */
    void putUnit(String place, String code) {
        if (root.at(place) instanceof ObjectNode unit) {
            unit.put("unitCode", code).remove(List.of("phrase", "classCode", "units"));
        }
    }
}
