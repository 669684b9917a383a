package vn.dondoc.plan.reading.source.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.source.NumeralForm;

/** Writes out the numbers that Word counts by itself and does not store: without them a plan would lose its "1.", "2.", "a)". */
public final class Numbering {

    static final int LEVELS = 9;

    private final NumberingPart lists;
    private final StylesPart styles;
    private final Map<String, int[]> counts = new HashMap<>();

    private Numbering(NumberingPart lists, StylesPart styles) {
        this.lists = lists;
        this.styles = styles;
    }

    /**
     * @param numbering the part that defines the lists; empty when the document has none
     * @param styles the part in which a style may put its paragraphs into a list; empty likewise
     * @throws XMLStreamException when one is no well-formed XML or has a document type
     */
    public static Numbering of(byte[] numbering, byte[] styles) throws XMLStreamException {
        return new Numbering(NumberingPart.read(numbering), StylesPart.read(styles));
    }

    /**
     * The marker of the next paragraph with a space after it; empty for a paragraph that is not counted.
     *
     * @param level -1 when the paragraph does not say
     */
    String next(@Nullable String style, @Nullable String ownList, int level) {
        var list = ownList == null ? styles.list(style) : ownList;
        var depth = Math.clamp(level < 0 ? styles.level(style) : level, 0, LEVELS - 1);
        var form = list == null ? null : lists.level(list, depth);
        if (list == null || form == null) {
            return "";
        }
        var count = counts.computeIfAbsent(list, _ -> new int[LEVELS]);
        count[depth] = count[depth] == 0 ? form.start() : count[depth] + 1;
        Arrays.fill(count, depth + 1, LEVELS, 0);
        return form.format().equals("bullet") ? "- " : marker(form, count, depth) + " ";
    }

    private static String marker(NumberingPart.Level form, int[] count, int depth) {
        var marker = form.text() == null ? "%" + (depth + 1) + "." : form.text();
        for (int i = 0; i < depth; i++) {
            marker = marker.replace("%" + (i + 1), String.valueOf(Math.max(count[i], 1)));
        }
        return marker.replace("%" + (depth + 1), form(form.format()).written(count[depth]));
    }

    private static NumeralForm form(String format) {
        return switch (format) {
            case "upperRoman" -> NumeralForm.UPPER_ROMAN;
            case "lowerRoman" -> NumeralForm.LOWER_ROMAN;
            case "upperLetter" -> NumeralForm.UPPER_LETTER;
            case "lowerLetter" -> NumeralForm.LOWER_LETTER;
            case "none" -> NumeralForm.NONE;
            default -> NumeralForm.DECIMAL;
        };
    }
}
