package vn.dondoc.plan.reading.source;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Writes out the numbers that Word counts by itself and does not store: without them a plan would lose its "1.", "2.", "a)". */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counts = new HashMap<>();

    /** The marker of the paragraph with a space after it; empty for a paragraph that is not counted. */
    String next(XWPFParagraph paragraph, String words) {
        BigInteger list = paragraph.getNumID();
        String format = paragraph.getNumFmt();
        if (list == null || format == null || words.isBlank()) {
            return "";
        }
        int level = level(paragraph.getNumIlvl());
        int[] count = counts.computeIfAbsent(list, _ -> new int[LEVELS]);
        count[level] = count[level] == 0 ? DocxListStart.of(paragraph, list, level) : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, 0);
        return format.equals("bullet") ? "- " : marker(paragraph.getNumLevelText(), format, count, level) + " ";
    }

    private static int level(@Nullable BigInteger level) {
        return level == null ? 0 : Math.clamp(level.intValue(), 0, LEVELS - 1);
    }

    private static String marker(@Nullable String pattern, String format, int[] count, int level) {
        String marker = pattern == null ? "%" + (level + 1) + "." : pattern;
        for (int i = 0; i < level; i++) {
            marker = marker.replace("%" + (i + 1), String.valueOf(Math.max(count[i], 1)));
        }
        return marker.replace("%" + (level + 1), form(format).written(count[level]));
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
