package vn.dondoc.plan.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files part by part, as office programs and others write them. */
final class Packed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream parts = new ZipOutputStream(bytes);

    static Packed office(String mainPart) {
        return new Packed()
                .with("[Content_Types].xml", "<Types><Override PartName=\"/" + mainPart + "\"/></Types>")
                .with(mainPart, "<document/>");
    }

    static Packed openDocument(String type) {
        return new Packed().with("mimetype", type).with("content.xml", "<office/>");
    }

    Packed with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** The content many times over: a bomb. */
    Packed with(String name, byte[] content, int times) {
        try {
            parts.putNextEntry(new ZipEntry(name));
            for (var i = 0; i < times; i++) {
                parts.write(content);
            }
            parts.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        try {
            parts.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
