package vn.dondoc.plan.reading.source;

import java.util.regex.Pattern;

/** The marks of state secrecy (Luật Bảo vệ bí mật nhà nước, article 8): MẬT, TỐI MẬT, TUYỆT MẬT, alone on a line or in a cell near the top. */
final class SecrecyMark {

    private static final int LINES_OF_THE_HEAD = 25;
    private static final Pattern MARK = Pattern.compile(
            "[\\[({<«“\"*\\s-]*(?:ĐỘ MẬT\\s*:?\\s*|Độ mật\\s*:?\\s*|DẤU\\s+)?(?:TUYỆT\\s+|TỐI\\s+)?MẬT[\\])}>»”\"*\\s.-]*");
    private static final Pattern SPACED = Pattern.compile("(?:T\\s?U\\s?Y\\s?Ệ\\s?T\\s+|T\\s?Ố\\s?I\\s+)?M Ậ T");
    private static final Pattern CELL = Pattern.compile("\\||\\t|\\p{Zs}{3,}");

    private SecrecyMark() {}

    static boolean isBorneBy(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES_OF_THE_HEAD)
                .flatMap(CELL::splitAsStream)
                .anyMatch(SecrecyMark::isMark);
    }

    static boolean isMark(String cell) {
        String words = cell.strip();
        return MARK.matcher(words).matches() || SPACED.matcher(words).matches();
    }
}
