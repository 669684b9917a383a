package vn.dondoc.plan.reading.source.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of a document: their styles, and where the counting stands. */
final class Lists {

    private final Map<String, ListLevel> levels = new HashMap<>();
    private final Deque<Counter> open = new ArrayDeque<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private String style = "";
    private String pending = "";

    private static final class Counter {
        private final String style;
        private int number;

        private Counter(String style, int number) {
            this.style = style;
            this.number = number;
        }
    }

    void beginStyle(@Nullable String name) {
        style = name == null ? "" : name;
    }

    void addLevel(XMLStreamReader level, boolean numbered) {
        var number = OdtNames.number(level.getAttributeValue(OdtNames.TEXT, "level"), 1);
        levels.put(style + "/" + number, numbered ? ListLevel.numbered(level) : ListLevel.BULLET);
    }

    void begin(XMLStreamReader list) {
        var named = list.getAttributeValue(OdtNames.TEXT, "style-name");
        var name = named != null ? named : open.isEmpty() ? "" : open.peek().style;
        var goesOn = "true".equals(list.getAttributeValue(OdtNames.TEXT, "continue-numbering"))
                || list.getAttributeValue(OdtNames.TEXT, "continue-list") != null;
        var counter = new Counter(name, 0);
        open.push(counter);
        counter.number = goesOn ? counted.getOrDefault(key(), level().start() - 1) : level().start() - 1;
    }

    void end() {
        if (!open.isEmpty()) {
            counted.put(key(), open.peek().number);
            open.pop();
        }
    }

    void item(XMLStreamReader item) {
        if (!open.isEmpty()) {
            open.peek().number =
                    OdtNames.number(item.getAttributeValue(OdtNames.TEXT, "start-value"), open.peek().number + 1);
            pending = level().marker(open.peek().number);
        }
    }

    /** The marker of the item whose first paragraph begins; empty for the others. */
    String takeMarker() {
        var marker = pending;
        pending = "";
        return marker;
    }

    private ListLevel level() {
        return levels.getOrDefault(key(), ListLevel.BULLET);
    }

    private String key() {
        return (open.isEmpty() ? "" : open.peek().style) + "/" + open.size();
    }
}
