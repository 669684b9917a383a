package vn.dondoc.plan.reading.source.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML of a stranger, event by event: a document type ends it, no entity is ever resolved. Strict and usual Word files differ in namespaces only, so these are not looked at. */
final class DocxXml {

    private DocxXml() {}

    /** What is done with the events. */
    interface Events {

        void begin(XMLStreamReader at);

        void end(String name);

        default void characters(XMLStreamReader at) {}
    }

    /** @throws XMLStreamException when it is no well-formed XML or has a document type */
    static void walk(byte[] xml, Events events) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> events.begin(reader);
                case XMLStreamConstants.END_ELEMENT -> events.end(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> events.characters(reader);
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
                default -> {}
            }
        }
    }

    static @Nullable String attribute(XMLStreamReader at, String name) {
        return at.getAttributeValue(null, name);
    }

    /** The attribute {@code val} as a number; the other one where it is absent or none. */
    static int number(XMLStreamReader at, String name, int otherwise) {
        var written = attribute(at, name);
        try {
            return written == null ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
