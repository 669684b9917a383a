package vn.dondoc.plan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import vn.dondoc.plan.reading.source.PdfFile;

/** PDFs that carry more than a page to read. */
final class Pdfs {

    private Pdfs() {}

    static byte[] of(String... lines) {
        var file = new PdfFile().page();
        for (int i = 0; i < lines.length; i++) {
            file.put(i, 85, lines[i]);
        }
        return file.bytes();
    }

    static byte[] scan() {
        return new PdfFile().page().page().bytes();
    }

    static byte[] locked(String... lines) {
        return changed(
                of(lines), pdf -> pdf.protect(new StandardProtectionPolicy("khoa", "khoa", new AccessPermission())));
    }

    static byte[] withScript(String... lines) {
        return changed(
                of(lines), pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] withFile(String... lines) {
        return changed(of(lines), pdf -> {
            var file = new PDEmbeddedFile(pdf);
            var content = new PDComplexFileSpecification();
            content.setFile("virus.exe");
            content.setEmbeddedFile(file);
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("virus.exe", content));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] pages(int count) {
        return changed(of("KẾ HOẠCH"), pdf -> {
            for (int i = 1; i < count; i++) {
                pdf.addPage(new PDPage());
            }
        });
    }

    /** A page tree that is its own child. */
    static byte[] loop() {
        return """
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1>> endobj
                trailer <</Root 1 0 R/Size 3>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    /** An object that refers to itself where the length of a stream stands. */
    static byte[] lengthLoop() {
        return """
                %PDF-1.7
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R>> endobj
                4 0 obj <</Length 4 0 R>> stream
                BT ET
                endstream endobj
                trailer <</Root 1 0 R/Size 5>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] hugeStream() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode/Length 9>>\nstream\r\n".getBytes(StandardCharsets.US_ASCII));
        try (var deflated = new DeflaterOutputStream(out)) {
            for (int i = 0; i < 70; i++) {
                deflated.write(new byte[1_000_000]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private interface Change {
        void on(PDDocument pdf) throws IOException;
    }

    private static byte[] changed(byte[] file, Change change) {
        try (var pdf = Loader.loadPDF(file);
                var out = new ByteArrayOutputStream()) {
            change.on(pdf);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
