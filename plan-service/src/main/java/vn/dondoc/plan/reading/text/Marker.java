package vn.dondoc.plan.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a numbered or dashed paragraph begins with.
 *
 * @param style how it counts; {@code NONE} for plain prose
 * @param written the marker as written, for example {@code "2.1."}
 * @param length characters up to the first word
 */
public record Marker(Style style, String written, int length) {

    /** The ways of counting; the order is that of first attempt. */
    public enum Style {
        ROMAN("([IVX]{1,5})\\s?[./)-]\\s*(?=\\p{Lu})"),
        CAPITAL("([A-H])\\.\\s+(?=\\p{Lu})"),
        SUBNUMBER("(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.)]?\\s+(?=[\\p{L}“\"(])"),
        NUMBER("(?:[Nn]hiệm vụ|NHIỆM VỤ) (?:số )?\\d{1,3}\\s?[.:)]\\s*(?=[\\p{L}“\"(])"
                + "|\\d{1,3}\\s?(?:[.)]\\s*(?=[\\p{L}“\"(])|,\\s+(?=\\p{Lu})|[-–/]\\s*(?=\\p{Lu}\\p{Ll}))"),
        LETTER("[a-zđ](?:\\)\\s*(?=\\S)|[./]\\s+(?=\\p{Lu}))"),
        PARENTHESIS("\\((\\d{1,2})\\)\\s*(?=\\S)"),
        DASH("([-–—•+*·])\\s*(?=[\\p{L}“\"(\\d])"),
        NONE("()");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final int LONGEST = 24;

    /** The marker at the beginning of a line; {@code NONE} when it has none. */
    public static Marker of(String line) {
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(line).region(0, Math.min(line.length(), LONGEST));
            if (matcher.useTransparentBounds(true).lookingAt()) {
                return new Marker(style, matcher.group().strip(), matcher.end());
            }
        }
        throw new IllegalStateException("NONE matches every line");
    }

    /** The words behind the marker, where there is one. */
    public static Passage without(Passage words) {
        return words.from(words.start() + of(words.text()).length()).strip();
    }

    /** Whether the paragraph is counted, by digits or letters. */
    public boolean isNumbered() {
        return style != Style.NONE && style != Style.DASH;
    }

    /** The number for {@code "3."} or {@code "(3)"}, 1 for {@code "a)"}; 0 where the marker does not count in one row. */
    public int ordinal() {
        return switch (style) {
            case NUMBER, PARENTHESIS -> Integer.parseInt(written.replaceAll("\\D", ""));
            case LETTER -> "abcdđeghiklmnopqrstuvxy".indexOf(written.charAt(0)) + 1;
            case ROMAN, CAPITAL, SUBNUMBER, DASH, NONE -> 0;
        };
    }
}
