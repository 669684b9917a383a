package vn.dondoc.plan.reading.text;

/** The words with which the name of an agency or a unit begins; who is meant is the directory's answer. */
public final class AgencyWords {

    /** A pattern without groups, to be compiled ignoring case; "phòng cháy" is no unit. */
    public static final String PATTERN = "(?:văn phòng|công an|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|sở|ban(?! hành)|bộ"
            + "|phòng(?! (?:cháy|chống|ngừa|ngự|bệnh))|tỉnh ủy|tỉnh uỷ|thành ủy|huyện ủy|đảng ủy|đảng uỷ|thường trực|trung tâm|chủ tịch|lãnh đạo"
            + "|chánh văn phòng|thủ tướng|chính phủ|cục|chi cục|cơ quan|đơn vị|nhà khách|thủ trưởng|người đứng đầu"
            + "|các (?:phòng|ban|đơn vị|sở|cơ quan|huyện|xã|phường))(?!\\p{L})";

    private AgencyWords() {}
}
