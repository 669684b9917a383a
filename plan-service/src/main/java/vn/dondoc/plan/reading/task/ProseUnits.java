package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;

/** Units that a task without labels names in its words: "Giao Phòng A chủ trì, phối hợp với Phòng B rà soát …". */
final class ProseUnits {

    /** In small letters, since "Quản lý", "Tổ chức" and "Kiểm tra" belong to names. */
    private static final String VERB =
            "(?-i:tiếp tục |thường xuyên |chủ động )?(?-i:rà soát|xây dựng|tham mưu|triển khai|tổ chức|thực hiện|hướng dẫn|kiểm tra|đôn đốc"
                    + "|tổng hợp|theo dõi|lập|thành lập|bố trí|chuẩn bị|phối hợp|duy trì|khảo sát|mua sắm|trình|ban hành|cập nhật|đánh giá|tuyên truyền|báo cáo"
                    + "|thẩm định|ra quân|tiến hành|mở|cử|gửi|chỉ đạo|phát động|đăng ký|hoàn thành|hoàn thiện|tăng cường|đẩy mạnh|tham gia|bảo đảm|đảm bảo|cung cấp|tiếp nhận|công bố|công khai"
                    + "|phê duyệt|xử lý|giải quyết|giới thiệu|bàn giao|hỗ trợ|cấp phát|vận động|biên soạn|phát hành|niêm yết|thông báo|ký kết|nghiệm thu|quán triệt|phổ biến)(?!\\p{L})";

    private static final Pattern LED = Pattern.compile(
            "(?:(?:giao|yêu cầu|đề nghị|phân công) )?(?<lead>" + AgencyWords.PATTERN
                    + "[^.;:]{1,150}?),? (?:là (?:đơn vị|cơ quan) )?chủ trì(?:,? (?:phối hợp|cùng)(?: chặt chẽ)?(?: (?:với|cùng))? (?<other>"
                    + AgencyWords.PATTERN
                    + "[^.;:]{1,200}?))?,? (?:để |và )?" + VERB,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern GIVEN = Pattern.compile(
            "(?:giao|yêu cầu|đề nghị|phân công) (?<unit>" + AgencyWords.PATTERN + "[^.;:]{0,150}?),? " + VERB,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Phòng Kinh tế thẩm định …": a name in capitals, then what it does. */
    private static final Pattern DOES = Pattern.compile(
            "(?=(?-i:\\p{Lu}))(?<unit>" + AgencyWords.PATTERN + " [^.;:]{1,150}?),? " + VERB,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\((?<unit>" + AgencyWords.PATTERN + "[^().;:]{2,120})\\)[.;]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADS = Pattern.compile(
            "(?<does>chủ trì)(?:,? (?:phối hợp|cùng)(?: chặt chẽ)?(?: (?:với|cùng))? (?<other>" + AgencyWords.PATTERN
                    + "[^.;:]{1,200}?))?,? (?:để |và )?" + VERB,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ProseUnits() {}

    /** "Chủ trì, phối hợp với Phòng B kiểm tra …" under a unit's name; empty when the unit simply does it. */
    static List<LabelledLine> under(Passage unit, Passage words) {
        Matcher leads = words.matcher(LEADS);
        if (!leads.lookingAt()) {
            return List.of();
        }
        List<LabelledLine> lines =
                new ArrayList<>(List.of(new LabelledLine(LabelKind.LEAD, words.group(leads, "does"), unit)));
        if (leads.group("other") != null) {
            Passage other = words.group(leads, "other").trimmed(",");
            lines.add(new LabelledLine(LabelKind.COORDINATE, words.group(leads, "does"), other));
        }
        return lines;
    }

    /** Whether words, in whatever way, name who does them. */
    static boolean areIn(Passage words) {
        return !of(words).isEmpty()
                || !BracketLabels.of(words).isEmpty()
                || !BracketLabels.ofLastSentence(words).isEmpty();
    }

    static List<ReadAssignment> of(Passage words) {
        List<ReadAssignment> units = new ArrayList<>();
        Matcher led = words.matcher(LED);
        if (led.lookingAt()) {
            units.add(assignment(AssignmentRole.LEAD, words.group(led, "lead")));
            if (led.group("other") != null) {
                units.add(assignment(AssignmentRole.COORDINATE, words.group(led, "other")));
            }
        }
        return units.isEmpty() ? performer(words) : units;
    }

    /** "Giao Phòng A rà soát …", "Báo cáo tình hình (Sở B)." */
    private static List<ReadAssignment> performer(Passage words) {
        Matcher given = words.matcher(GIVEN);
        Matcher does = words.matcher(DOES);
        Matcher brackets = words.matcher(IN_BRACKETS);
        if (given.lookingAt()) {
            return List.of(assignment(AssignmentRole.PERFORM, words.group(given, "unit")));
        }
        if (does.lookingAt()) {
            return List.of(assignment(AssignmentRole.PERFORM, words.group(does, "unit")));
        }
        return brackets.find() ? List.of(assignment(AssignmentRole.PERFORM, words.group(brackets, "unit"))) : List.of();
    }

    private static ReadAssignment assignment(AssignmentRole role, Passage phrase) {
        Passage units = phrase.trimmed(",");
        return new ReadAssignment(role, Letters.collapse(units.text()), units.span());
    }
}
