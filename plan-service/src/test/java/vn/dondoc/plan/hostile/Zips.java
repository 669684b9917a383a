package vn.dondoc.plan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word and OpenDocument files, part by part, so that any part can be a hostile one. */
final class Zips {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A .docx with these paragraphs. */
    static Zips docx(String... paragraphs) {
        return docxOf(TYPE + "document.main+xml", body(paragraphs));
    }

    static Zips docxOf(String mainType, String document) {
        return new Zips()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                        <Override PartName="/word/document.xml" ContentType="%s"/>
                        <Override PartName="/word/header1.xml" ContentType="%2$sheader+xml"/>
                        <Override PartName="/word/footer1.xml" ContentType="%2$sfooter+xml"/>
                        <Override PartName="/word/footnotes.xml" ContentType="%2$sfootnotes+xml"/>
                        <Override PartName="/word/styles.xml" ContentType="%2$sstyles+xml"/>
                        <Override PartName="/word/numbering.xml" ContentType="%2$snumbering+xml"/></Types>""".formatted(mainType, TYPE))
                .with("_rels/.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""")
                .with("word/document.xml", document);
    }

    static Zips odt(String content) {
        return new Zips()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content);
    }

    static String odtBody(String words) {
        return """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
                <office:body><office:text><text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(words);
    }

    Zips with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Zips with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static String body(String... paragraphs) {
        return "<w:document " + WORD + "><w:body>" + paragraphs(paragraphs) + "</w:body></w:document>";
    }

    static String part(String root, String... paragraphs) {
        return "<w:%1$s %2$s>%3$s</w:%1$s>".formatted(root, WORD, paragraphs(paragraphs));
    }

    static String raw(String xml) {
        return "<w:document " + WORD + "><w:body>" + xml + "</w:body></w:document>";
    }

    static String paragraphs(String... paragraphs) {
        var xml = new StringBuilder();
        for (var text : paragraphs) {
            xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return xml.toString();
    }

    static String box(String words) {
        return "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + paragraphs(words) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    }
}
