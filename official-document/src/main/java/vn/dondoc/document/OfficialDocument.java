package vn.dondoc.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that stands on the pages of an official document, in reading order (Decree 30/2020, appendix I).
 *
 * @param parentAgency the agency above, printed in capitals over the issuing one
 * @param number the registered number, or null while the document waits for one
 * @param symbol what follows the number, for example {@code BC-VPUB}
 * @param date the issue date, or null while the document waits for one
 * @param type the document's type in words, for example {@code Báo cáo}
 * @param subject the title line (trích yếu)
 * @param basis the sentences that the document rests on, set in italics
 * @param addressee the body that the report is sent up to, or null
 * @param closing the last sentence, which carries the end mark; or null when the last section's paragraph carries it
 * @param annex the table of figures per unit, or null
 */
public record OfficialDocument(
        String parentAgency,
        String agency,
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        String type,
        String subject,
        List<String> basis,
        @Nullable String addressee,
        List<Section> sections,
        @Nullable Annex annex,
        @Nullable String closing,
        String endMark,
        List<String> recipients,
        Signer signer) {

    /** Copies the lists, so that a document cannot change between two writings. */
    public OfficialDocument {
        basis = List.copyOf(basis);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
    }

    /** One heading with its paragraphs; level 1 is a part in capitals (I, II), level 2 a numbered item under it. */
    public record Section(String heading, int level, List<String> paragraphs) {
        /** Copies the paragraphs. */
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A table on a page of its own: a row per unit, a column per figure, the totals last. */
    public record Annex(String title, List<String> columns, List<List<String>> rows, List<String> totals) {
        /** Copies the table. */
        public Annex {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            totals = List.copyOf(totals);
        }
    }

    /**
     * Who signs.
     *
     * @param authority the lines that say on whose behalf, for example {@code KT. CHÁNH VĂN PHÒNG}; they may stack
     * @param name the signer's name without degree, or null when it is written by hand
     */
    public record Signer(
            List<String> authority,
            String position,
            @Nullable String name) {
        /** Copies the lines. */
        public Signer {
            authority = List.copyOf(authority);
        }
    }
}
