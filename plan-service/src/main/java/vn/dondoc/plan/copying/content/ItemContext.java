package vn.dondoc.plan.copying.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.regex.Pattern;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** The words that an item stands in, so that nobody has to look for "2024" in a plan of twenty pages. */
public final class ItemContext {

    private static final int AROUND = 70;
    private static final Pattern ROW = Pattern.compile("/(?:tasks|duties)/\\d+(?=/(?!text$))");

    private final JsonNode root;

    public ItemContext(ObjectMapper json, WrittenPlan content) {
        this.root = json.valueToTree(content);
    }

    /**
     * @return the words around the item, cut between words with "…"; for a time, a day or a unit the beginning of its task or
     *     the name of its duty; empty where the content no longer has the place
     */
    public String of(CopyItem item) {
        var row = ROW.matcher(item.place());
        if (row.lookingAt()) {
            var holder = root.at(row.group());
            return cut(holder.path(holder.has("text") ? "text" : "name").asText(""), 0, 2 * AROUND);
        }
        var words = root.at(item.place()).asText("");
        return cut(words, item.at() - AROUND, item.at() + item.shown().length() + AROUND);
    }

    private static String cut(String words, int from, int to) {
        var start = from <= 0 ? 0 : words.indexOf(' ', Math.min(from, words.length())) + 1;
        var end = to >= words.length() ? words.length() : words.lastIndexOf(' ', to);
        if (end <= start) {
            return words;
        }
        return (start == 0 ? "" : "… ") + words.substring(start, end) + (end == words.length() ? "" : " …");
    }
}
