package vn.dondoc.plan.writing.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.SourceText;

/** Brings what a person typed into the form that a document's text has: NFC, one line, one space between words. */
final class PlainWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private PlainWords() {}

    static String of(String typed) {
        return Letters.collapse(SourceText.normalise(typed)).strip();
    }

    /** Several units as one phrase: "Phòng Tổng hợp, các đơn vị sự nghiệp". */
    static String phrase(List<WrittenUnit> units) {
        return units.stream()
                .map(WrittenUnit::words)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining(", "), PlainWords::upperFirst));
    }

    /** Without the stop at the end, which the composer sets. */
    static String open(String typed) {
        return of(typed).replaceFirst("[\\s.;,/]+$", "");
    }

    /** With a stop at the end, unless it ends in a sign of its own. */
    static String closed(String typed) {
        var words = of(typed);
        return words.isEmpty() || ".:;!?…”\"".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + ".";
    }

    static String capitals(String typed) {
        return of(typed).toUpperCase(VIETNAMESE);
    }

    static String upperFirst(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    /** "Xây dựng" becomes "xây dựng"; "UBND tỉnh" stays. */
    static String lowerFirst(String words) {
        var abbreviated = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || abbreviated
                ? words
                : words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
    }
}
