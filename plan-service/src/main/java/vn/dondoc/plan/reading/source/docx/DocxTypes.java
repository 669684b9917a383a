package vn.dondoc.plan.reading.source.docx;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What each part of the package is, by the table that the package itself carries. */
public final class DocxTypes implements DocxXml.Events {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();

    private DocxTypes() {}

    /** @throws XMLStreamException when it is no well-formed XML or has a document type */
    public static DocxTypes read(byte[] xml) throws XMLStreamException {
        var types = new DocxTypes();
        DocxXml.walk(xml, types);
        return types;
    }

    /** The parts of these types, in the order given; names are compared without case, as the format asks. */
    public List<String> named(Collection<String> parts, String... types) {
        var wanted = List.of(types);
        return parts.stream().filter(part -> wanted.contains(type(part))).toList();
    }

    private String type(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        var extension = name.substring(name.lastIndexOf('.') + 1);
        return byName.getOrDefault(name, byExtension.getOrDefault(extension, ""));
    }

    @Override
    public void begin(XMLStreamReader at) {
        var type = DocxXml.attribute(at, "ContentType");
        var part = DocxXml.attribute(at, "PartName");
        var extension = DocxXml.attribute(at, "Extension");
        if (type != null && part != null) {
            byName.put((part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT), type);
        } else if (type != null && extension != null) {
            byExtension.put(extension.toLowerCase(Locale.ROOT), type);
        }
    }

    @Override
    public void end(String name) {}
}
