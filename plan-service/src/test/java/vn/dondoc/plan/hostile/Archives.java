package vn.dondoc.plan.hostile;

import static vn.dondoc.plan.hostile.HostileFile.taken;
import static vn.dondoc.plan.hostile.HostileFile.tooLarge;
import static vn.dondoc.plan.hostile.HostileFile.unsupported;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Archives that unpack to too much, name what they must not, or carry what no document needs. */
final class Archives {

    private static final String DOCTYPE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String MAIN = Zips.TYPE + "document.main+xml";

    private Archives() {}

    static List<HostileFile> rows(String outside) {
        List<HostileFile> rows = new ArrayList<>(List.of(
                tooLarge(
                        "zip bomb: 70 MB trong document.xml",
                        "a.docx",
                        Zips.docxOf(MAIN, " ".repeat(70_000_000)).bytes()),
                tooLarge(
                        "zip bomb: 70 MB trong một hình ảnh",
                        "a.docx",
                        plan().with("word/media/a.png", new byte[70_000_000]).bytes()),
                tooLarge(
                        "zip bomb: 30 MB XML",
                        "a.docx",
                        Zips.docxOf(MAIN, Zips.raw(" ".repeat(30_000_000))).bytes()),
                taken(
                        "zip lồng trong zip: không mở",
                        "a.docx",
                        plan().with("word/embeddings/a.zip", bomb()).bytes()),
                tooLarge("2.100 phần trong một tệp", "a.docx", manyParts()),
                tooLarge(
                        "một ô gộp lặp lại 5.000 lần 1 kB",
                        "a.docx",
                        Zips.docxOf(MAIN, Zips.raw(mergedCells())).bytes()),
                unsupported("hai phần document.xml", "a.docx", twice()),
                unsupported(
                        "triệu tràng cười (entity lồng nhau)",
                        "a.docx",
                        Zips.docxOf(MAIN, laughs()).bytes()),
                unsupported(
                        "100.000 thẻ lồng nhau, không đóng",
                        "a.docx",
                        Zips.docxOf(MAIN, Zips.raw("<w:p>".repeat(100_000))).bytes()),
                taken("mẫu và liên kết ở máy khác: không tải", "a.docx", withTemplate(outside)),
                unsupported("macro: .docm", "a.docm", plan().bytes()),
                unsupported(
                        "macro: kiểu .docm đổi tên .docx",
                        "a.docx",
                        Zips.docxOf("application/vnd.ms-word.document.macroEnabled.main+xml", Zips.body("KẾ HOẠCH"))
                                .bytes()),
                unsupported(
                        "macro: vbaProject.bin trong .docx",
                        "a.docx",
                        plan().with("word/vbaProject.bin", new byte[100]).bytes()),
                unsupported(
                        "macro: Basic trong .odt",
                        "a.odt",
                        odt().with("Basic/script-lc.xml", "<x/>").bytes()),
                taken("tên tệp ../../etc/passwd.docx", "../../etc/passwd.docx", plan().bytes()),
                taken(
                        "phần tên ../../../tmp/hostile-plan.xml",
                        "a.docx",
                        plan().with("../../../tmp/hostile-plan.xml", "<x/>")
                                .with("C:\\Windows\\a.xml", "<x/>")
                                .bytes()),
                unsupported("cắt cụt giữa chừng", "a.docx", half(plan().bytes())),
                unsupported("chỉ có đầu zip", "a.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 9, 9}),
                unsupported(
                        "zip không phải văn bản",
                        "a.docx",
                        new Zips().with("x.txt", "x").bytes()),
                unsupported(
                        "bảng tính đổi tên .docx",
                        "a.docx",
                        Zips.docxOf(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "<x/>")
                                .bytes()),
                HostileFile.refused("không có chữ", "a.docx", Zips.docx("", " ").bytes(), "import.empty")));
        rows.addAll(entities());
        return rows;
    }

    /** An outside entity in each part that is read. */
    private static List<HostileFile> entities() {
        List<HostileFile> rows = new ArrayList<>();
        rows.add(unsupported(
                "XXE trong document.xml",
                "a.docx",
                Zips.docxOf(MAIN, DOCTYPE + Zips.body("&e;")).bytes()));
        for (var part : List.of("header1", "footer1", "footnotes", "styles", "numbering")) {
            rows.add(unsupported(
                    "XXE trong " + part + ".xml",
                    "a.docx",
                    plan().with("word/" + part + ".xml", DOCTYPE + Zips.part("x", "&e;"))
                            .bytes()));
        }
        rows.add(unsupported(
                "XXE trong [Content_Types].xml",
                "a.docx",
                plan().with("[Content_Types].xml", DOCTYPE + "<Types>&e;</Types>")
                        .bytes()));
        rows.add(unsupported(
                "XXE trong content.xml (.odt)",
                "a.odt",
                Zips.odt(DOCTYPE + Zips.odtBody("&e;")).bytes()));
        rows.add(unsupported(
                "XXE trong styles.xml (.odt)",
                "a.odt",
                odt().with("styles.xml", DOCTYPE + Zips.odtBody("&e;")).bytes()));
        return rows;
    }

    private static Zips plan() {
        return Zips.docx("KẾ HOẠCH", "Bảo vệ trụ sở năm 2026");
    }

    private static Zips odt() {
        return Zips.odt(Zips.odtBody("KẾ HOẠCH"));
    }

    private static byte[] bomb() {
        return new Zips().with("a", new byte[50_000_000]).bytes();
    }

    private static byte[] manyParts() {
        var zip = plan();
        for (int i = 0; i < 2_100; i++) {
            zip.with("word/media/" + i, "x");
        }
        return zip.bytes();
    }

    private static String mergedCells() {
        var first = "<w:tr>" + "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                + Zips.paragraphs("a".repeat(1_000)) + "</w:tc><w:tc/><w:tc/></w:tr>";
        return "<w:tbl>" + first + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc><w:tc/><w:tc/></w:tr>".repeat(5_000)
                + "</w:tbl>";
    }

    /** Two parts of one length whose names differ in one letter, made the same afterwards. */
    private static byte[] twice() {
        var zip = plan().with("word/documenu.xml", Zips.body("TỐI MẬT")).bytes();
        var text = new String(zip, StandardCharsets.ISO_8859_1).replace("documenu", "document");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String laughs() {
        return "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + Zips.body("&c;");
    }

    private static byte[] withTemplate(String outside) {
        return plan().with("word/_rels/settings.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="%s/mau.dotm"/></Relationships>""".formatted(outside))
                .with("word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External" \
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="%s/hinh.png"/></Relationships>""".formatted(outside))
                .bytes();
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
