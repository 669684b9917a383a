package vn.dondoc.plan.hostile;

import static vn.dondoc.plan.hostile.HostileFile.secret;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/** A mark of secrecy in every place in which one is put, in every way in which one is typed. */
final class Secrets {

    private Secrets() {}

    static List<HostileFile> rows() {
        return List.of(
                secret("MẬT, đầu văn bản .txt", "a.txt", text("UBND TỈNH\nMẬT\nKẾ HOẠCH")),
                secret("TỐI MẬT, chữ tổ hợp (NFD)", "a.txt", text(nfd("UBND TỈNH\nTỐI MẬT\nKẾ HOẠCH"))),
                secret("M Ậ T, giãn chữ", "a.txt", text("UBND TỈNH\nM Ậ T\nKẾ HOẠCH")),
                secret("T U Y Ệ T  M Ậ T, giãn chữ, NFD", "a.txt", text(nfd("UBND TỈNH\nT U Y Ệ T  M Ậ T\nKẾ HOẠCH"))),
                secret("МẬТ với chữ cái Kirin", "a.txt", text("UBND TỈNH\n\u041CẬ\u0422\nKẾ HOẠCH")),
                secret(
                        "(TUYỆT MẬT) trong ô đầu .docx",
                        "a.docx",
                        Zips.docx("(TUYỆT MẬT)", "KẾ HOẠCH").bytes()),
                secret("TỐI MẬT ở đầu trang Word", "a.docx", edge("header1", "hdr", "TỐI MẬT")),
                secret("TỐI MẬT ở đầu trang Word, NFD", "a.docx", edge("header1", "hdr", nfd("TỐI MẬT"))),
                secret("MẬT ở chân trang Word", "a.docx", edge("footer1", "ftr", "MẬT")),
                secret("TUYỆT MẬT trong khung chữ", "a.docx", boxed(Zips.box("TUYỆT MẬT"))),
                secret("M Ậ T trong khung chữ, NFD", "a.docx", boxed(Zips.box(nfd("M Ậ T")))),
                secret("MẬT trong khung chữ của đầu trang", "a.docx", boxInHead()),
                secret("TỐI MẬT, đầu trang .odt", "a.odt", odt()),
                secret("TUYỆT MẬT, đầu trang .pdf", "a.pdf", Pdfs.of("TUYỆT MẬT", "KẾ HOẠCH")));
    }

    private static byte[] boxed(String box) {
        return Zips.docxOf(Zips.TYPE + "document.main+xml", Zips.raw(box + Zips.paragraphs("KẾ HOẠCH")))
                .bytes();
    }

    private static byte[] boxInHead() {
        return Zips.docx("KẾ HOẠCH")
                .with("word/header1.xml", Zips.part("hdr").replace("></w:hdr>", ">" + Zips.box("MẬT") + "</w:hdr>"))
                .bytes();
    }

    private static byte[] edge(String part, String root, String mark) {
        return Zips.docx("KẾ HOẠCH")
                .with("word/" + part + ".xml", Zips.part(root, mark))
                .bytes();
    }

    private static byte[] odt() {
        return Zips.odt(Zips.odtBody("KẾ HOẠCH"))
                .with("styles.xml", Zips.odtBody("TỐI MẬT"))
                .bytes();
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
