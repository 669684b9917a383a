package vn.dondoc.plan.reading.source;

import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.LookAlikes;
import vn.dondoc.plan.reading.text.SourceText;

/** The marks of state secrecy (Luật Bảo vệ bí mật nhà nước, article 8): MẬT, TỐI MẬT, TUYỆT MẬT, alone on a line or in a cell near the top. */
final class SecrecyMark {

    private static final int LINES_OF_THE_HEAD = 25;
    /** Without its spaces, which are often set between the letters: "M Ậ T", "TUYỆT  MẬT". */
    private static final Pattern MARK =
            Pattern.compile("[\\[({<«“\"*-]*(?:ĐỘMẬT:?|Độmật:?|DẤU)?(?:TUYỆT|TỐI)?MẬT[\\])}>»”\"*.-]*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B]+");

    private static final Pattern CELL = Pattern.compile("\\||\\t|\\p{Zs}{3,}");

    private SecrecyMark() {}

    static boolean isBorneBy(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_OF_THE_HEAD)
                .flatMap(CELL::splitAsStream)
                .anyMatch(SecrecyMark::isMark);
    }

    /** Also of text as it stands in a file, in any Unicode form and with letters that only look Vietnamese. */
    static boolean isMark(String cell) {
        String words = LookAlikes.latin(SourceText.normalise(cell));
        return MARK.matcher(SPACES.matcher(words).replaceAll("")).matches();
    }
}
