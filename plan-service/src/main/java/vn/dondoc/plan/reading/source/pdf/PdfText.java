package vn.dondoc.plan.reading.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The text of a PDF, page by page, in the order in which a person reads it. */
public final class PdfText {

    /** Seven times the longest plan we know; a longer one is cut by its sender, not by us. */
    private static final int MOST_PAGES = 400;

    private PdfText() {}

    /**
     * The text of each page; an empty one where a page is only a picture.
     *
     * @param unpacked bytes that all parts together may unpack to; nothing is written to the disk
     * @param watch hears of each page that was read, and of all
     * @throws IOException when it is no PDF, or is locked by a password
     * @throws TooLongException over 400 pages, or over the limit once unpacked
     */
    public static List<String> pages(byte[] content, long unpacked, PageWatch watch)
            throws IOException, TooLongException {
        if (!new StreamGuard(content).isWithin(unpacked)) {
            throw new TooLongException();
        }
        var cache = MemoryUsageSetting.setupMainMemoryOnly(unpacked).streamCache;
        try (var document = Loader.loadPDF(content, "", null, null, cache)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new TooLongException();
            }
            return text(lines(document, watch));
        }
    }

    /** Hears of each page. */
    @FunctionalInterface
    public interface PageWatch {
        void seen(int done, int of);
    }

    /** The document has more pages than are taken. */
    public static final class TooLongException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static List<List<Line>> lines(PDDocument document, PageWatch watch) throws IOException {
        var reader = new PageReader();
        List<List<Line>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(reader.read(document, page));
            watch.seen(page, document.getNumberOfPages());
        }
        return pages;
    }

    private static List<String> text(List<List<Line>> pages) {
        var running = RunningHeads.of(pages);
        return pages.stream()
                .map(running::removedFrom)
                .map(PdfText::linesOf)
                .map(lines -> String.join("\n", lines))
                .toList();
    }

    private static List<String> linesOf(List<Line> page) {
        List<String> read = new ArrayList<>();
        for (int start = 0; start < page.size(); ) {
            var columns = Columns.from(page, start);
            read.addAll(columns.text());
            start += columns.size();
        }
        return read;
    }
}
