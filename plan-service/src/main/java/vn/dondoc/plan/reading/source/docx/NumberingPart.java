package vn.dondoc.plan.reading.source.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists that numbering.xml defines: a number of a list, the definition it uses, and that definition's levels. */
final class NumberingPart implements DocxXml.Events {

    /** A counted number beyond this is a joke: Roman numerals would grow with it. */
    private static final int HIGHEST_START = 9_999;

    private final Map<String, @Nullable Level[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private @Nullable String definition;
    private @Nullable String list;
    private Level level = Level.PLAIN;
    private int depth;

    /**
     * @param format as Word names it: decimal, upperRoman, bullet …
     * @param text the pattern, "%1.%2."; null when it has none
     */
    record Level(String format, @Nullable String text, int start) {
        static final Level PLAIN = new Level("decimal", null, 1);
    }

    static NumberingPart read(byte[] xml) throws XMLStreamException {
        var part = new NumberingPart();
        if (xml.length > 0) {
            DocxXml.walk(xml, part);
        }
        return part;
    }

    @Nullable
    Level level(String listed, int at) {
        var levels = definitions.get(definitionOf.getOrDefault(listed, ""));
        return levels == null ? null : levels[at];
    }

    @Override
    public void begin(XMLStreamReader at) {
        var value = DocxXml.attribute(at, "val");
        switch (at.getLocalName()) {
            case "abstractNum" -> definition = DocxXml.attribute(at, "abstractNumId");
            case "num" -> list = DocxXml.attribute(at, "numId");
            case "abstractNumId" -> use(value);
            case "lvl" -> {
                depth = Math.clamp(DocxXml.number(at, "ilvl", 0), 0, Numbering.LEVELS - 1);
                level = Level.PLAIN;
            }
            case "start" ->
                level = new Level(
                        level.format(), level.text(), Math.clamp(DocxXml.number(at, "val", 1), 1, HIGHEST_START));
            case "numFmt" ->
                level = new Level(Objects.requireNonNullElse(value, "decimal"), level.text(), level.start());
            case "lvlText" -> level = new Level(level.format(), value, level.start());
            default -> {}
        }
    }

    private void use(@Nullable String value) {
        if (list != null && value != null) {
            definitionOf.put(list, value);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "lvl" -> {
                if (definition != null) {
                    definitions.computeIfAbsent(definition, _ -> new Level[Numbering.LEVELS])[depth] = level;
                }
            }
            case "abstractNum" -> definition = null;
            case "num" -> list = null;
            default -> {}
        }
    }
}
