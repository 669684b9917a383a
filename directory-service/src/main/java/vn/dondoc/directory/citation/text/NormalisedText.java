package vn.dondoc.directory.citation.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text with its letters composed (Unicode NFC), and the way back to the text as it came. Composed cluster by cluster,
 * a cluster being a letter with its marks. Clusters are cut after 32 units (as UAX #15 does for streams), since ordering
 * a hostile run of marks takes quadratic time.
 */
public final class NormalisedText {

    private static final int LONGEST_CLUSTER = 32;

    private final String text;
    private final int[] origins;

    private NormalisedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Composes the text; any text will do, lone surrogates included. */
    public static NormalisedText of(String original) {
        var out = new StringBuilder(original.length());
        var origins = new int[original.length() + 1];
        for (int from = 0; from < original.length(); ) {
            int to = endOfCluster(original, from);
            String composed = compose(original, from, to);
            origins = roomFor(origins, out.length() + composed.length());
            Arrays.fill(origins, out.length(), out.length() + composed.length(), from);
            out.append(composed);
            from = to;
        }
        origins = roomFor(origins, out.length());
        origins[out.length()] = original.length();
        return new NormalisedText(out.toString(), origins);
    }

    /** The composed text. */
    public String text() {
        return text;
    }

    /** Where the letter at this place of the composed text began in the original; the end maps to the end. */
    public int originOf(int offset) {
        return origins[offset];
    }

    private static String compose(String original, int from, int to) {
        boolean plain = to - from == 1 && original.charAt(from) < 0x300;
        String cluster = original.substring(from, to);
        return plain ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
    }

    private static int endOfCluster(String original, int from) {
        int to = from + Character.charCount(original.codePointAt(from));
        while (to < original.length() && to - from < LONGEST_CLUSTER && joins(original.codePointAt(to))) {
            to += Character.charCount(original.codePointAt(to));
        }
        return to;
    }

    /** Marks join the letter before them; so do the vowels and finals of Hangul. */
    private static boolean joins(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
        };
    }

    private static int[] roomFor(int[] origins, int length) {
        return length < origins.length ? origins : Arrays.copyOf(origins, length * 2 + 1);
    }
}
