package vn.dondoc.directory.citation;

import java.time.LocalDate;

/** Spells a citation as Decree 30/2020 asks: in full the first time, later by type and number. */
final class CitationFormat {

    private CitationFormat() {}

    /** "Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an về “…”"; what is not recorded is left out. */
    static String full(RecordedReference reference) {
        var words = new StringBuilder(brief(reference));
        if (reference.issuedOn() != null) {
            words.append(" ngày ").append(day(reference.issuedOn()));
        }
        if (reference.issuer() != null) {
            words.append(" của ").append(reference.issuer());
        }
        if (reference.title() != null) {
            words.append(title(reference.title()));
        }
        return words.toString();
    }

    /** "Chỉ thị số 07/CT-BCA-V28". */
    static String brief(RecordedReference reference) {
        return reference.type().vietnamese() + " số " + reference.number();
    }

    /** Days under 10 and the months 1 and 2 have a leading 0: 09/02/2024, 05/9/2019. */
    static String day(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    /** A title that is a clause of its own ("quy định …") needs neither "về" nor quotes. */
    private static String title(String title) {
        boolean clause = title.startsWith("quy định") || title.startsWith("ban hành");
        return clause ? " " + title : " về “" + title + "”";
    }
}
