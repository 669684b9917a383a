package vn.dondoc.plan.reading.source.odt;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.source.NumeralForm;

/**
 * How one level of a list is counted.
 *
 * @param form null for a bullet
 * @param start the first number
 */
record ListLevel(@Nullable NumeralForm form, String prefix, String suffix, int start) {

    static final ListLevel BULLET = new ListLevel(null, "", "", 1);

    static ListLevel numbered(XMLStreamReader level) {
        return new ListLevel(
                form(level.getAttributeValue(OdtNames.STYLE, "num-format")),
                orEmpty(level.getAttributeValue(OdtNames.STYLE, "num-prefix")),
                orEmpty(level.getAttributeValue(OdtNames.STYLE, "num-suffix")),
                OdtNames.number(level.getAttributeValue(OdtNames.TEXT, "start-value"), 1));
    }

    /** What the reader sees before the item, with a space after it. */
    String marker(int number) {
        return form == null ? "- " : prefix + form.written(number) + suffix + " ";
    }

    private static NumeralForm form(@Nullable String format) {
        return switch (orEmpty(format)) {
            case "a" -> NumeralForm.LOWER_LETTER;
            case "A" -> NumeralForm.UPPER_LETTER;
            case "i" -> NumeralForm.LOWER_ROMAN;
            case "I" -> NumeralForm.UPPER_ROMAN;
            case "" -> NumeralForm.NONE;
            default -> NumeralForm.DECIMAL;
        };
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
