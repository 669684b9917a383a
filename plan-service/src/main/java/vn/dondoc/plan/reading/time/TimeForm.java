package vn.dondoc.plan.reading.time;

import java.util.regex.Pattern;

/** The closed list of window forms that are read; each must match the whole expression, so that nothing is half understood. */
enum TimeForm {
    /** "Năm 2024". */
    YEAR("(?:(?:trong |cả )?năm )?(?<y>20\\d{2})|(?:trong|cả) năm"),
    /** "Giai đoạn 2024 - 2025". */
    YEARS("(?:từ |trong )?(?:giai đoạn |năm )*(?<y>\\d{4}) ?(?:[-–]|đến(?: hết)?) ?(?:năm )?(?<y2>\\d{4})"),
    /** "Quý II/2026", "Quý 2 năm 2026". */
    QUARTER("(?:(?:trong|cuối) )*qu[ýí] (?<q>iv|i{1,3}|[1-4])(?: ?[/-] ?(?<y>\\d{4})| năm (?<y2>\\d{4}))?"),
    /** "Quý I, II/2024", "Quý II - Quý IV năm 2024"; quarters joined by "và" or a comma must be neighbours. */
    QUARTERS(
            "(?:trong |từ )?qu[ýí] (?<q>iv|i{1,3}|[1-4])(?:/\\d{4})? ?(?<j>,|và|[-–]|đến(?: hết)?) ?(?:qu[ýí] )?(?<q2>iv|i{1,3}|[1-4])(?: ?/ ?(?<y>\\d{4})| năm (?<y2>\\d{4}))?"),
    /** "Tháng 6/2024". */
    MONTH("(?:trong )?tháng (?<m>\\d{1,2})(?: ?[/-] ?(?<y>\\d{4})| năm (?<y2>\\d{4}))?"),
    /** "Từ tháng 3 đến tháng 6/2024". */
    MONTHS(
            "(?:(?:từ|trong) )?tháng (?<m>\\d{1,2})(?:/(?<y0>\\d{4}))? ?(?<j>,|và|[-–]|đến(?: hết)?) ?(?:tháng )?(?<m2>\\d{1,2})(?: ?[/-] ?(?<y>\\d{4})| năm (?<y2>\\d{4}))?"),
    /** "9 tháng đầu năm 2024". */
    NINE_MONTHS("(?:trong )?(?:0?9|chín) tháng(?: đầu)? năm(?: (?<y>\\d{4}))?"),
    /** "6 tháng đầu năm 2024". */
    HALF("(?:trong )?(?:0?6|sáu) tháng (?<h>đầu|cuối) năm(?: (?<y>\\d{4}))?"),
    /** "Đến hết năm 2024". */
    END_OF_YEAR("(?:đến hết|hết|đến cuối) năm (?<y>\\d{4})");

    private final Pattern pattern;

    TimeForm(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Pattern pattern() {
        return pattern;
    }
}
