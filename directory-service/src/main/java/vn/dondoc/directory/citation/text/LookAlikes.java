package vn.dondoc.directory.citation.text;

/** Cyrillic, Greek and Icelandic letters that look Latin or Vietnamese, each read as the letter that was meant. */
final class LookAlikes {

    private static final String SEEN = "АВЕЅІЈКМНОРСТУХаеорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧοÐðƉ";
    private static final String MEANT = "ABESIJKMHOPCTYXaeopcyxisjABEZHIKMNOPTYXoĐđĐ";

    private LookAlikes() {}

    /** The word as a Vietnamese typist meant it; same length. */
    static String read(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (foreign(word.charAt(i))) {
                return replaced(word);
            }
        }
        return word;
    }

    private static String replaced(String word) {
        var out = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = foreign(word.charAt(i)) ? SEEN.indexOf(word.charAt(i)) : -1;
            if (at >= 0) {
                out.setCharAt(i, MEANT.charAt(at));
            }
        }
        return out.toString();
    }

    private static boolean foreign(char c) {
        return c == 'Ð' || c == 'ð' || c == 'Ɖ' || (c >= 0x370 && c < 0x500);
    }
}
