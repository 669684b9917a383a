package vn.dondoc.plan.reading.text;

/** A document number or date that was broken at a hyphen or slash ({@code 28-⏎NQ/TW}) is put together without a space. */
final class WrappedNumber {

    private WrappedNumber() {}

    static boolean goesOn(String before, String line) {
        return (endsInside(before) && Character.isLetterOrDigit(line.charAt(0)))
                || (beginsInside(line) && endsWithWord(before));
    }

    private static boolean endsInside(String before) {
        int last = before.length() - 1;
        return last > 0 && isJoint(before.charAt(last)) && Character.isLetterOrDigit(before.charAt(last - 1));
    }

    private static boolean beginsInside(String line) {
        return line.length() > 1 && isJoint(line.charAt(0)) && Character.isLetterOrDigit(line.charAt(1));
    }

    private static boolean endsWithWord(String before) {
        return Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '/';
    }
}
