package vn.dondoc.plan.reading.task;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Letters;

/** What the label of a task's line announces; the patterns are over folded letters. */
public enum LabelKind {
    LEAD(
            "(?:UNIT )?(?:lam )?(?:chu tri|tham muu|dau moi|thuong truc)(?: (?:tham muu|thuc hien|chinh|xay dung|soan thao))*"),
    COORDINATE("(?:UNIT )?(?:cung )?phoi hop(?: (?:thuc hien|tham muu))*"),
    PERFORM(
            "(?:UNIT |phan cong |to chuc )+(?:chiu trach nhiem )?(?:thuc hien|chu tri)(?: chinh)?|(?:UNIT )?chiu trach nhiem(?: thuc hien)?"
                    + "|(?:UNIT )?(?:phu trach|dam nhiem)|UNIT nao (?:thuc hien|lam|duoc giao)(?: thi)? (?:phu trach|chiu trach nhiem)(?: thuc hien)?|ai (?:lam|thuc hien|phu trach)|giao(?: cho| nhiem vu)*(?: UNIT)?|UNIT (?:soan thao|xay dung|chuan bi|trien khai|duoc (?:giao|phan cong)|trinh)"),
    TIME(
            "khi nao xong|bao gio xong|(?:du kien )?(?:thoi gian|thoi han|thoi diem|tien do|han|moc|hoan thanh|ngay (?:hoan thanh|thuc hien))(?: (?:va|thoi|gian|du|kien|thuc|hien|hoan|thanh|trien|khai|ket|thuc|tien|do|gui|trinh|nop|bao|cao|ban|hanh|phai))*"),
    PLACE("dia diem(?: (?:thuc hien|to chuc|du kien))*"),
    FUNDING("(?:nguon )?kinh phi(?: (?:thuc hien|du kien|bao dam|dam bao))*"),
    PRODUCT("(?:san pham|ket qua)(?: (?:dau ra|du kien|dat duoc|hoan thanh|can dat))*"),
    /** Looks like a label, but is none that we know. */
    UNKNOWN("(?!)");

    private static final String UNIT =
            "(?:cac )?(?:don vi|co quan|bo phan|phong|ban|to chuc|ca nhan|nguoi|can bo|dau moi|khoa|to)(?: (?:va )?(?:don vi|co quan|bo phan|phong|ban|to chuc|ca nhan|nguoi))*";

    private final Pattern words;

    LabelKind(String words) {
        this.words = Pattern.compile(words.replace("UNIT", UNIT));
    }

    static Optional<LabelKind> of(String label) {
        String folded = Letters.fold(label);
        for (LabelKind kind : values()) {
            if (kind.words.matcher(folded).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The part of the units that such a label names; empty for labels that name none. */
    Optional<AssignmentRole> role() {
        return switch (this) {
            case LEAD -> Optional.of(AssignmentRole.LEAD);
            case COORDINATE -> Optional.of(AssignmentRole.COORDINATE);
            case PERFORM -> Optional.of(AssignmentRole.PERFORM);
            case TIME, PLACE, FUNDING, PRODUCT, UNKNOWN -> Optional.empty();
        };
    }
}
