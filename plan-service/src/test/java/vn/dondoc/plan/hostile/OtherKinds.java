package vn.dondoc.plan.hostile;

import static vn.dondoc.plan.hostile.HostileFile.refused;
import static vn.dondoc.plan.hostile.HostileFile.taken;
import static vn.dondoc.plan.hostile.HostileFile.tooLarge;
import static vn.dondoc.plan.hostile.HostileFile.unsupported;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** PDFs, plain texts, locked files, and files that are not what their name says. */
final class OtherKinds {

    private OtherKinds() {}

    static List<HostileFile> rows() {
        var docx = Zips.docx("KẾ HOẠCH").bytes();
        return List.of(
                refused("tệp rỗng", "a.docx", new byte[0], "import.empty"),
                refused("chỉ có khoảng trắng", "a.txt", " \n\u00A0\n".getBytes(StandardCharsets.UTF_8), "import.empty"),
                tooLarge("10 MB và 1 byte", "a.txt", new byte[10_000_001]),
                tooLarge("1 triệu và 1 chữ", "a.txt", "a".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)),
                unsupported("chương trình .exe", "a.exe", new byte[] {'M', 'Z', 0, 1}),
                unsupported("chương trình đổi tên .txt", "a.txt", new byte[] {'M', 'Z', 0, 1}),
                unsupported("PDF đổi tên .docx", "a.docx", Pdfs.of("KẾ HOẠCH")),
                unsupported(".docx đổi tên .pdf", "a.pdf", docx),
                unsupported(
                        "trang web đổi tên .docx",
                        "a.docx",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                unsupported(
                        "Word 97 đổi tên .docx",
                        "a.docx",
                        Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2048)),
                refused(".docx có mật khẩu", "a.docx", lockedDocx(docx), "import.locked"),
                refused("PDF có mật khẩu", "a.pdf", Pdfs.locked("KẾ HOẠCH"), "import.locked"),
                taken("PDF có JavaScript: không chạy", "a.pdf", Pdfs.withScript("KẾ HOẠCH")),
                taken("PDF kèm tệp .exe: không mở", "a.pdf", Pdfs.withFile("KẾ HOẠCH")),
                tooLarge("PDF có luồng 70 MB", "a.pdf", Pdfs.hugeStream()),
                tooLarge("PDF 401 trang", "a.pdf", Pdfs.pages(401)),
                refused("PDF có cây trang tự chứa mình", "a.pdf", Pdfs.loop(), "import.scanned"),
                refused("PDF có đối tượng tự trỏ vào mình", "a.pdf", Pdfs.lengthLoop(), "import.scanned"),
                unsupported("PDF cắt cụt", "a.pdf", Arrays.copyOf(Pdfs.of("KẾ HOẠCH"), 40)),
                refused("bản quét không có chữ", "a.pdf", Pdfs.scan(), "import.scanned"),
                unsupported("PDF nối đuôi zip, tên .docx", "a.docx", joined(Pdfs.of("KẾ HOẠCH"), docx)),
                unsupported("zip nối đuôi PDF, tên .pdf", "a.pdf", joined(docx, Pdfs.of("KẾ HOẠCH"))),
                refused("TCVN3 (.VnTime) trong Unicode", "a.txt", tcvn3(), "import.legacy-font"),
                refused(
                        "TCVN3, bảng mã một byte",
                        "a.txt",
                        "KÕ ho¹ch c«ng t¸c".getBytes(StandardCharsets.ISO_8859_1),
                        "import.not-unicode"),
                refused(
                        "VNI-Times",
                        "a.txt",
                        "Keá hoaïch coâng taùc baûo veä truï sôû cuûa cô quan naêm nay, ñôn vò thöïc hieän nhieäm vuï"
                                .getBytes(StandardCharsets.UTF_8),
                        "import.legacy-font"));
    }

    private static byte[] tcvn3() {
        return "KÕ ho¹ch c«ng t¸c b¶o vÖ trô së cña c¬ quan n¨m nay, ®¬n vÞ thùc hiÖn nhiÖm vô ®­îc giao"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** As Word itself locks a document: the whole package encrypted in an old compound file. */
    private static byte[] lockedDocx(byte[] docx) {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("khoa");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(docx);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
