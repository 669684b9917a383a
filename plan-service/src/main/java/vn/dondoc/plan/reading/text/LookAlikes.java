package vn.dondoc.plan.reading.text;

/** Cyrillic and Greek letters that look like Latin ones: scanners and foreign keyboards leave them in Vietnamese words. */
public final class LookAlikes {

    private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo";

    private LookAlikes() {}

    /** The Latin letter that was meant; any other character stands for itself. */
    public static char latin(char c) {
        int place = c < 0x370 || c > 0x4FF ? -1 : FOREIGN.indexOf(c);
        return place < 0 ? c : LATIN.charAt(place);
    }

    public static boolean isOne(char c) {
        return latin(c) != c;
    }

    /** The text with Latin letters, character by character. */
    public static String latin(String text) {
        int first = 0;
        while (first < text.length() && !isOne(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder latin = new StringBuilder(text);
        for (int i = first; i < latin.length(); i++) {
            latin.setCharAt(i, latin(latin.charAt(i)));
        }
        return latin.toString();
    }
}
