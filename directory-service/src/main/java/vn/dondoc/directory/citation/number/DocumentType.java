package vn.dondoc.directory.citation.number;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The closed list of document types: Decree 30/2020 appendix III, the normative ones, and the Party's KL. Official letters
 * (công văn) have no symbol in the decree; CV is the Party's. Codes are compared without case and kept as spelled here.
 */
public enum DocumentType {
    LAW("Luật", "Luật", "bộ luật"),
    ORDINANCE("PL", "Pháp lệnh"),
    DECREE("NĐ", "Nghị định"),
    CIRCULAR("TT", "Thông tư"),
    JOINT_CIRCULAR("TTLT", "Thông tư liên tịch"),
    RESOLUTION("NQ", "Nghị quyết", "nghị quyết liên tịch"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    REGULATION("QC", "Quy chế", "qui chế", "quy chế phối hợp"),
    RULE("QyĐ", "Quy định", "qui định"),
    COMMUNIQUE("TC", "Thông cáo"),
    NOTICE("TB", "Thông báo", "thông báo kết luận"),
    GUIDANCE("HD", "Hướng dẫn", "hướng dẫn liên ngành"),
    PROGRAMME("CTr", "Chương trình", "chương trình phối hợp", "chương trình hành động"),
    PLAN("KH", "Kế hoạch", "kế hoạch phối hợp", "kế hoạch liên ngành"),
    OPTION("PA", "Phương án"),
    SCHEME("ĐA", "Đề án"),
    PROJECT("DA", "Dự án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    SUBMISSION("TTr", "Tờ trình"),
    CONTRACT("HĐ", "Hợp đồng"),
    TELEGRAM("CĐ", "Công điện"),
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    AGREEMENT("BTT", "Bản thỏa thuận", "bản thoả thuận"),
    AUTHORISATION("GUQ", "Giấy ủy quyền", "giấy uỷ quyền"),
    INVITATION("GM", "Giấy mời"),
    INTRODUCTION("GGT", "Giấy giới thiệu"),
    LEAVE("GNP", "Giấy nghỉ phép"),
    SENDING_SLIP("PG", "Phiếu gửi"),
    TRANSFER_SLIP("PC", "Phiếu chuyển"),
    NOTICE_SLIP("PB", "Phiếu báo"),
    CONCLUSION("KL", "Kết luận"),
    OFFICIAL_LETTER("CV", "Công văn", "văn bản"),
    /** A document whose type the list does not have: kept with its number, and marked. */
    OTHER("VB", "Văn bản");

    private static final Map<String, DocumentType> BY_CODE = Arrays.stream(values())
            .filter(type -> type != OTHER)
            .collect(Collectors.toMap(type -> lower(type.code), Function.identity()));

    private final String code;
    private final String vietnamese;
    private final String wordings;

    DocumentType(String code, String vietnamese, String... others) {
        this.code = code;
        this.vietnamese = vietnamese;
        this.wordings = lower(vietnamese) + (others.length == 0 ? "" : "," + String.join(",", others));
    }

    /** The symbol as the vocabulary spells it. */
    public String code() {
        return code;
    }

    /** The name as a citation begins: "Chỉ thị". */
    public String vietnamese() {
        return vietnamese;
    }

    /** The type of this symbol, whatever its case. */
    public static Optional<DocumentType> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(lower(code)));
    }

    /** The lower-case wordings by which texts name this type. */
    List<String> phrases() {
        return this == OTHER ? List.of() : List.of(wordings.split(","));
    }

    /** Types whose number alone, "Chỉ thị số 07", can only mean a document; "Phương án số 1" may be a first choice. */
    public boolean knownByNumberAlone() {
        return switch (this) {
            case LAW, ORDINANCE, DECREE, CIRCULAR, JOINT_CIRCULAR, RESOLUTION, DECISION, DIRECTIVE, CONCLUSION -> true;
            case PLAN, OFFICIAL_LETTER, TELEGRAM -> true;
            default -> false;
        };
    }

    /** Types whose numbers carry the agency alone: laws, and letters (3722/VPCP-CN). */
    public boolean hasNoSymbol() {
        return this == LAW || this == ORDINANCE || this == OFFICIAL_LETTER || this == OTHER;
    }

    /** True when a number with that symbol may be of this type: the Party numbers its rules QĐ too. */
    public boolean mayBear(DocumentType symbol) {
        boolean rule = this == RULE && symbol == DECISION;
        boolean joint = this == CIRCULAR && symbol == JOINT_CIRCULAR;
        return this == symbol || hasNoSymbol() || rule || joint;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
