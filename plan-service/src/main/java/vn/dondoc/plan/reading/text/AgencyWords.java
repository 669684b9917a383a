package vn.dondoc.plan.reading.text;

/** The words with which the name of an agency or a unit begins; who is meant is the directory's answer. */
public final class AgencyWords {

    /** A pattern without groups, to be compiled ignoring case; "phòng cháy" is no unit. */
    public static final String PATTERN =
            "(?:văn phòng|công an|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|sở(?! hữu)|ban(?! hành)|bộ(?! (?:chỉ số|tiêu chí|thủ tục|hồ sơ|tài liệu|máy))"
                    + "|phòng(?! (?:cháy|chống|ngừa|ngự|bệnh))|tỉnh ủy|tỉnh uỷ|thành ủy|huyện ủy|đảng ủy|đảng uỷ|thường trực|trung tâm|chủ tịch|lãnh đạo"
                    + "|thanh tra|giám đốc|phó giám đốc|trưởng (?:phòng|ban|đoàn)|tổ(?! (?:chức|ng))|bộ phận|trạm|kho bạc|bảo hiểm xã hội|mặt trận|liên đoàn"
                    + "|đoàn (?:kiểm tra|công tác|thanh tra|thanh niên)|hội (?:nông dân|phụ nữ|liên hiệp|cựu chiến binh|chữ thập đỏ|người cao tuổi)"
                    + "|viện kiểm sát|tòa án|toà án|bệnh viện|trường (?:mầm non|tiểu học|thcs|thpt|trung học|đại học|cao đẳng|học)"
                    + "|(?-i:Hội|Trường|Quỹ|Đài|Báo|Viện)(?= (?-i:\\p{Lu}))|trung ương (?:hội|đoàn|đảng|mặt trận)|thư viện|bảo tàng|chánh văn phòng|thủ tướng|chính phủ|cục|chi cục|chi bộ|đảng bộ|công ty|doanh nghiệp|khoa(?! học)|viện(?! dẫn)|hạt kiểm lâm|đội (?:kiểm lâm|quản lý|cảnh sát|pccc|phòng cháy)|tiểu ban|bhxh|lđlđ|tỉnh hội|huyện hội|tỉnh đoàn|thành đoàn|huyện đoàn|ubmttq|mttq|bưu điện|đồn biên phòng|hợp tác xã|ngân hàng|đài phát thanh|cơ quan|đơn vị|nhà khách|thủ trưởng|người đứng đầu"
                    + "|các (?:phòng|ban|đơn vị|sở|cơ quan|huyện|xã|phường|bản|thôn|tổ|trường|ngành|hội|chi cục|bộ phận|địa phương|trung tâm|chi bộ|đảng bộ|đảng ủy|đảng uỷ|hạt|đội|trạm|đoàn|lực lượng|khoa|viện|công ty|doanh nghiệp|nhà trường|hợp tác xã|chủ đầu tư|ban quản lý))(?!\\p{L})";

    private AgencyWords() {}
}
