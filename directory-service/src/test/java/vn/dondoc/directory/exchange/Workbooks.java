package vn.dondoc.directory.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written part by part, so that a test says exactly what is in them. */
public final class Workbooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private Workbooks() {}

    /** Rows of text cells. */
    public static byte[] of(List<List<String>> rows) {
        var sheet = new StringBuilder();
        for (var row : rows) {
            sheet.append("<row>");
            row.forEach(text ->
                    sheet.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>"));
            sheet.append("</row>");
        }
        return ofRows(sheet.toString());
    }

    /** The rows' XML as it stands, {@code <row r="1"><c r="A1" …}. */
    public static byte[] ofRows(String rows) {
        return zip(parts(sheet("", rows)));
    }

    /** With a document type before the sheet. */
    public static byte[] ofRows(String docType, String rows) {
        return zip(parts(sheet(docType, rows)));
    }

    /** With one more part, or another content of a part. */
    public static byte[] with(String part, byte[] content) {
        var parts = parts(sheet("", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        parts.put(part, content);
        return zip(parts);
    }

    private static String sheet(String docType, String rows) {
        return HEAD + docType
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static Map<String, byte[]> parts(String sheet) {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", bytes(HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml"
                  ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"""));
        parts.put("_rels/.rels", bytes(HEAD + """
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
                </Relationships>""".formatted(packageLinks, links)));
        parts.put("xl/workbook.xml", bytes(HEAD + """
                <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(main, links)));
        parts.put("xl/_rels/workbook.xml.rels", bytes(HEAD + """
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="r2" Type="%s/styles" Target="styles.xml"/></Relationships>""".formatted(packageLinks, links, links)));
        parts.put("xl/styles.xml", bytes(HEAD + """
                <styleSheet xmlns="%s"><numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/>
                <numFmt numFmtId="165" formatCode="0\\ &quot;day&quot;"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
                </styleSheet>""".formatted(main)));
        parts.put(SHEET, bytes(sheet));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
