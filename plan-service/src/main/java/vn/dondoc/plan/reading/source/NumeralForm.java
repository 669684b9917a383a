package vn.dondoc.plan.reading.source;

import java.util.Locale;

/** How a word processor writes the numbers of a list that it counts by itself. */
public enum NumeralForm {
    DECIMAL,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    NONE;

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] DIGITS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** @param number from 1; letters begin again after z, as in an official document */
    public String written(int number) {
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> String.valueOf((char) ('A' + (number - 1) % 26));
            case LOWER_LETTER -> String.valueOf((char) ('a' + (number - 1) % 26));
            case NONE -> "";
        };
    }

    private static String roman(int number) {
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(DIGITS[i]);
            }
        }
        return roman.toString();
    }
}
