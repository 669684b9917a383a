package vn.dondoc.plan.reading.text;

import java.util.regex.Pattern;

/** What a part of a plan is for, told by the words of its heading. */
public enum PartKind {
    PURPOSE("muc dich|muc tieu"),
    CONTENT("noi dung|nhiem vu|giai phap"),
    /** The part in which reporting duties hide. */
    ORGANISATION("to chuc thuc hien|bao cao|trach nhiem|phan cong"),
    FUNDING("kinh phi"),
    APPENDIX("phu luc|danh muc"),
    OTHER("");

    /** "PHẦN II. NỘI DUNG", "Phần thứ nhất: Mục đích". */
    private static final Pattern COUNTED_PART = Pattern.compile("^phan (?:thu )?\\w+ ");

    private static final Pattern COUNTED_HEADING =
            Pattern.compile("phan (?:thu (?:nhat|hai|ba|tu|nam|sau)|[ivx]{1,4}|\\d)(?: |$)");

    private final Pattern words;

    PartKind(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")");
    }

    static boolean mayBeCounted(String text) {
        return text.regionMatches(true, 0, "phần ", 0, 5);
    }

    /** "Phần thứ nhất", "PHẦN II. NỘI DUNG": a part, whatever it is called. */
    static boolean isCounted(String text) {
        return COUNTED_HEADING.matcher(Letters.fold(text)).lookingAt();
    }

    /** The first kind whose words the heading bears: "NỘI DUNG VÀ TỔ CHỨC THỰC HIỆN" is content. */
    static PartKind of(String heading) {
        String folded = Letters.fold(heading);
        for (PartKind kind : values()) {
            if (kind.words.matcher(folded).find()) {
                return kind;
            }
        }
        return OTHER;
    }

    /** Whether the text begins with the words of some part, as "Nội dung thực hiện" does and "Thực hiện nhiệm vụ …" does not. */
    static boolean startsWithItsWords(String text) {
        String folded = COUNTED_PART.matcher(Letters.fold(text)).replaceFirst("");
        for (PartKind kind : values()) {
            if (kind.isNamed() && kind.words.matcher(folded).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    boolean isNamed() {
        return this != OTHER;
    }
}
