package vn.dondoc.plan.reading.source.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles put their paragraphs into a list, themselves or through the style on which they are based. */
final class StylesPart implements DocxXml.Events {

    private static final int MOST_STEPS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String name;
    private Style style = Style.PLAIN;

    private record Style(@Nullable String base, @Nullable String list, int level) {
        static final Style PLAIN = new Style(null, null, -1);
    }

    static StylesPart read(byte[] xml) throws XMLStreamException {
        var part = new StylesPart();
        if (xml.length > 0) {
            DocxXml.walk(xml, part);
        }
        return part;
    }

    @Nullable
    String list(@Nullable String of) {
        var found = withList(of);
        return found == null ? null : found.list();
    }

    int level(@Nullable String of) {
        var found = withList(of);
        return found == null ? 0 : Math.max(found.level(), 0);
    }

    /** A hostile file may base two styles on each other. */
    private @Nullable Style withList(@Nullable String of) {
        var at = of == null ? null : styles.get(of);
        for (int step = 0; at != null && at.list() == null && step < MOST_STEPS; step++) {
            at = at.base() == null ? null : styles.get(at.base());
        }
        return at;
    }

    @Override
    public void begin(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "style" -> {
                name = DocxXml.attribute(at, "styleId");
                style = Style.PLAIN;
            }
            case "basedOn" -> style = new Style(DocxXml.attribute(at, "val"), style.list(), style.level());
            case "numId" -> style = new Style(style.base(), DocxXml.attribute(at, "val"), style.level());
            case "ilvl" -> style = new Style(style.base(), style.list(), DocxXml.number(at, "val", 0));
            default -> {}
        }
    }

    @Override
    public void end(String ended) {
        if (ended.equals("style") && name != null) {
            styles.put(name, style);
        }
    }
}
