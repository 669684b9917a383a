package vn.dondoc.directory.citation.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Spells a citation as Decree 30/2020 asks (appendix I, part I, II.6.b): the first time type, number, date, issuer and
 * subject, later type and number. Numbers and days under 10 and the months 1 and 2 have a leading 0.
 */
public final class CitationFormat {

    private static final List<String> CLAUSES = List.of(
            "quy định", "ban hành", "hướng dẫn", "phê duyệt", "sửa đổi", "công bố", "bãi bỏ", "thành lập", "kiện toàn");

    private CitationFormat() {}

    /** "Chỉ thị số 07/CT-BCA-V28 ngày 15/8/2014 của Bộ trưởng Bộ Công an về “…”"; what is not known is left out. */
    public static String full(CitedDocument document) {
        return document.named() ? law(document) : brief(document) + date(document) + issuer(document) + title(document);
    }

    /** "Chỉ thị số 07/CT-BCA-V28". */
    public static String brief(CitedDocument document) {
        return document.typeName() + number(document);
    }

    /** Days under 10 and the months 1 and 2 have a leading 0: 09/02/2024, 05/9/2019. */
    public static String day(LocalDate date) {
        String month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "%02d/%s/%d".formatted(date.getDayOfMonth(), month, date.getYear());
    }

    static String date(CitedDocument document) {
        return document.issuedOn() == null ? "" : " ngày " + day(document.issuedOn());
    }

    /** "Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024": the name stands before the number; only the Assembly issues laws. */
    private static String law(CitedDocument law) {
        String name = law.title() == null ? "" : " " + law.title().replaceFirst("^(Luật|Pháp lệnh|Bộ luật) ", "");
        return law.typeName() + name + number(law) + date(law);
    }

    private static String number(CitedDocument document) {
        String number = document.number();
        boolean oneDigit = document.numbered() && (number.length() == 1 || !Character.isDigit(number.charAt(1)));
        return document.numbered() ? " số " + (oneDigit && !number.startsWith("0") ? "0" : "") + number : "";
    }

    private static String issuer(CitedDocument document) {
        String issuer = document.issuer();
        if (issuer == null) {
            return "";
        }
        return (issuer.contains(" với ") ? " giữa " : " của ") + issuer;
    }

    /** A title that is a clause of its own ("quy định …") needs neither "về" nor quotes. */
    private static String title(CitedDocument document) {
        String title = document.title();
        if (title == null) {
            return "";
        }
        String lower = title.toLowerCase(Locale.ROOT);
        if (lower.startsWith("về ")) {
            return " v" + title.substring(1);
        }
        return clause(lower) ? " " + title : " về “" + title + "”";
    }

    private static boolean clause(@Nullable String title) {
        return title != null && CLAUSES.stream().anyMatch(verb -> title.startsWith(verb + " "));
    }
}
