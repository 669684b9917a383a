package vn.dondoc.plan.reading.task;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.Passage;

/**
 * "17. UBND các phường: …": an item that names a unit and then its tasks.
 *
 * @param unit the unit's name
 * @param rest what follows the colon
 */
record UnitHeading(Passage unit, Passage rest) {

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:giao|yêu cầu|đề nghị) )?(?<unit>" + AgencyWords.PATTERN + "[^:.;]{0,150}?) ?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BARE = Pattern.compile(
            "(?:" + AgencyWords.PATTERN + ")[^:.;]{0,150}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** In small letters: "Phòng Tổ chức" is a name, "phòng tổ chức" is not. */
    private static final Pattern VERB = Pattern.compile(
            "(?<!\\p{L})(?:chủ trì|phối hợp|thực hiện|tổ chức|xây dựng|rà soát|kiểm tra"
                    + "|tham mưu|triển khai|hướng dẫn|theo dõi|báo cáo|chịu trách nhiệm|tuyên truyền|bảo đảm|đảm bảo|tiếp tục|tăng cường|chỉ đạo|lập|gửi)(?!\\p{L})");

    static Optional<UnitHeading> of(Item item) {
        Passage body = item.head().body();
        Matcher matcher = body.matcher(HEADING);
        if (!matcher.lookingAt()) {
            return bare(item, body);
        }
        Passage unit = body.part(matcher.start("unit"), matcher.end("unit"));
        return Optional.of(new UnitHeading(unit, body.from(matcher.end()).strip()));
    }

    /** "2. Ban Tiếp Công dân tỉnh" alone on its line, its tasks below it. */
    private static Optional<UnitHeading> bare(Item item, Passage body) {
        boolean named = body.matcher(BARE).matches() && !body.matcher(VERB).find();
        return named && !item.below().isEmpty()
                ? Optional.of(new UnitHeading(body, body.from(body.end())))
                : Optional.empty();
    }

    LabelledLine doers() {
        return new LabelledLine(LabelKind.PERFORM, unit, unit);
    }
}
