package vn.dondoc.plan.reading.text;

import java.text.Normalizer;

/** The text that spans index and that is shown to the user: the source in NFC, with line feeds only and no control characters. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** Idempotent, so that another service may normalise the same text again and keep our spans. */
    public static String normalise(String raw) {
        StringBuilder kept = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            appendKept(kept, raw, i);
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static void appendKept(StringBuilder kept, String raw, int index) {
        char c = raw.charAt(index);
        switch (c) {
            case '\r' -> appendLineEnd(kept, raw, index);
            case '\f' -> kept.append("\n ");
            case '\u0085', '\u2028', '\u2029', '\u000B' -> kept.append('\n');
            case '\n', '\t' -> kept.append(c);
            default -> {
                if (!Character.isISOControl(c) && c != BYTE_ORDER_MARK) {
                    kept.append(c);
                }
            }
        }
    }

    private static void appendLineEnd(StringBuilder kept, String raw, int index) {
        boolean beforeLineFeed = index + 1 < raw.length() && raw.charAt(index + 1) == '\n';
        if (!beforeLineFeed) {
            kept.append('\n');
        }
    }
}
