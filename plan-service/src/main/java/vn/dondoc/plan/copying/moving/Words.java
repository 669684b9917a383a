package vn.dondoc.plan.copying.moving;

import java.util.regex.Pattern;

/** The forms of time and of documents that the movers share. */
final class Words {

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    static final String YEAR = "(?:19|20)\\d{2}(?!\\d)";
    /** 08/3/2024, 08-3-2024, 08/3//2024; not a part of a longer number. */
    static final String DATE = "(?<![\\d/.-])\\d{1,3}(?:/{1,2}|[.-])\\d{1,3}(?:/{1,2}|[.-])" + YEAR + "(?![/\\p{L}-])";

    static final String SPOKEN = "\\d{1,2} tháng \\d{1,2} năm " + YEAR;
    /** 72/2025/QH15, 45/KH-UBND, 46-CT/TW, 61/2018/NĐCP. */
    static final String NUMBER =
            "(?<![\\d/])\\d{1,5}\\p{Ll}?(?:/" + YEAR + ")?[/-]\\p{Lu}[\\p{L}\\d]*(?:[/-] ?\\p{Lu}[\\p{L}\\d]*)*";
    /** Documents by their types; "kế hoạch năm 2024" is as often the work as the paper, so plans are not among them. */
    static final String DOCUMENT =
            "(?:Nghị định|Nghị quyết|Quyết định|Chỉ thị|Công văn|Công điện|Thông tư|Kết luận|Hướng dẫn"
                    + "|Thông báo|Luật|Bộ luật|Pháp lệnh|Hiến pháp)";
    /** What stands before a day or window by which something is to be done. */
    static final Pattern LEAD = Pattern.compile(
            "(?:trước|chậm nhất|muộn nhất|đến hết|hết|xong|hoàn thành|từ|đến|trong|hạn cuối)(?: là)?(?: vào)?(?: hết)?"
                    + "(?: \\d{1,2} ?(?:giờ|h)(?: ?\\d{2})?(?: phút)?,?)?(?: ngày| mùng| năm| quý| tháng)? ?$",
            FLAGS);

    private Words() {}

    /** Whether the words before a place lead to a day or window of work. */
    static boolean isLedTo(String text, int place) {
        var from = Math.max(0, place - 40);
        return LEAD.matcher(text.substring(from, place)).find();
    }
}
