package vn.dondoc.plan.reading.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.Passage;

/** Finds, in the prose of a duty, the words that name who reports, to whom and through whom; who they mean is the directory's answer. */
final class UnitPhrases {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String AGENCY = AgencyWords.PATTERN;
    /** "tổ chức" and "tổng hợp" are verbs, but not in "phòng tổ chức" and "phòng tổng hợp". */
    private static final String NAME_OR_VERB = "(?<!(?<!ăn )[Pp]hòng )(?<!(?-i:Ban) (?=(?-i:Tổ)))(?:tổ chức|tổng hợp)";

    private static final String STOP =
            "kết quả|tình hình|tiến độ|danh sách|số liệu|theo|cuối|đầu|trước|để|qua|định kỳ|báo cáo|chậm nhất|muộn nhất|vào|đúng|khi|việc|những|hằng|hàng|xong|bằng|trong|ngay|sau khi|sau ngày|và gửi|phê duyệt|xem xét|quyết định|thẩm định|cho ý kiến|ký|(?:0?6|sáu|\\d{1,2}) tháng";
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:[-–•+*] ?)?(?:(?:giao|yêu cầu|đề nghị|đối với) )?(?:(?:thủ trưởng|trưởng|lãnh đạo|giám đốc|người đứng đầu) (?=các ))?(?="
                    + AGENCY + ")",
            IGNORE_CASE);
    private static final Pattern BEHIND = Pattern.compile(
            "(?:(?:định kỳ|hằng|hàng|trước|chậm nhất|muộn nhất|khi|sau khi|trong|căn cứ|trên cơ sở|nếu|trường hợp)(?!\\p{L})[^,;:]{0,150},|(?:định kỳ|hằng|hàng)[^;:]{0,150}\\)|báo cáo[^:;]{0,200}:) (?:(?:giao|yêu cầu|đề nghị) )?(?="
                    + AGENCY + ")",
            IGNORE_CASE);
    private static final Pattern VERB = Pattern.compile(
            "(?<= )(?<!được )(?<!bị )(?:" + NAME_OR_VERB
                    + "|chủ trì|triển khai|xây dựng|thực hiện|báo cáo|định kỳ|có trách nhiệm|chịu trách nhiệm|phối hợp"
                    + "|căn cứ|chỉ đạo|tham mưu|theo dõi|hướng dẫn|gửi|rà soát|(?<!(?:[Đđ]oàn|[Tt]ổ|[Bb]an) )kiểm tra|đôn đốc|thành lập|lập|ban hành|nghiêm túc|chủ động|tiếp tục|bố trí|hoàn thành|hoàn thiện|khẩn trương"
                    + "|kịp thời|phổ biến|quán triệt|(?<!bầu )cử|đăng ký|tăng cường|đẩy mạnh|tự kiểm tra|thường xuyên|trình|nộp|phân công|cụ thể hóa|cụ thể hoá|là(?= (?:cơ quan|đơn vị|đầu mối|thường trực|bộ phận))|cập nhật|bảo đảm|đảm bảo|nghiên cứu|đề xuất|khắc phục|(?<!người )tham gia|lồng ghép|vận động|tuyên truyền|nêu cao|phát huy|nâng cao|duy trì|trước(?= (?:ngày|\\d))|chậm nhất|muộn nhất|hằng|hàng|khi)(?!\\p{L})");
    private static final Pattern RECIPIENT = Pattern.compile(
            "(?<!\\p{L})(?:báo cáo(?: (?:đột xuất|nhanh|ngay|kịp thời|định kỳ|bằng văn bản))*|(?<!phối hợp )(?<!phối hợp chặt chẽ )(?:với|vói)|gửi(?: báo cáo)?(?: về| cho| đến| tới)?|về|cho|tới|đến|(?<!chương )(?<!quá )trình|nộp(?: về| cho)?) (?="
                    + AGENCY + ")",
            IGNORE_CASE);
    private static final Pattern SENT_TO_A_NAME = Pattern.compile(
            "(?<!\\p{L})(?:báo cáo|gửi(?: về| cho| đến| tới)?|về|nộp(?: về| cho)?|trình) (?=(?-i:\\p{Lu}))(?!" + AGENCY
                    + ")(?!(?:báo cáo|kế hoạch|nghị quyết|chỉ thị|đề án|chương trình|nhân dân)(?!\\p{L}))",
            IGNORE_CASE);
    private static final Pattern FORWARDING = Pattern.compile("(?<!\\p{L})để (?:tổng hợp|báo cáo|trình)", IGNORE_CASE);
    private static final Pattern REPORTING =
            Pattern.compile("(?<!\\p{L})(?:báo cáo|gửi|trình|nộp)(?!\\p{L})", IGNORE_CASE);
    private static final Pattern VIA = Pattern.compile("(?<!\\p{L})(?:thông )?qua (?=" + AGENCY + ")", IGNORE_CASE);
    /** A comma inside "phòng cháy, chữa cháy" or "Văn hóa, Thể thao và Du lịch" ends no name. */
    private static final Pattern END = Pattern.compile(
            "[;:.()]|,(?! (?:chữa cháy|thể thao|thương binh|chống|cứu nạn|trật tự|[Tt]hể thao|Thương binh|Chữa cháy)(?!\\p{L}))| (?:"
                    + NAME_OR_VERB + "|" + STOP + ")(?!\\p{L})");

    /** "…, Bộ Ngoại giao (trước …": a second recipient ends where a clause ends, for a subject goes on with its verb. */
    private static final Pattern SECOND = Pattern.compile(
            "((?:, (?:và )?" + AGENCY + "(?:(?! (?:" + NAME_OR_VERB + "|" + STOP
                    + "|chủ trì|theo dõi|đôn đốc)(?!\\p{L}))[^;:.,()]){0,100}?)+)(?= ?[;.(]| (?:trước|chậm nhất|theo|kết quả|để|định kỳ|qua|đúng)(?!\\p{L})|$)",
            IGNORE_CASE);

    /** What no subject goes over. */
    private static final Pattern BREAK = Pattern.compile("[:;]");

    private static final Pattern COLON = Pattern.compile(":");
    private static final int LONGEST_NAME = 120;

    private UnitPhrases() {}

    /** The grammatical subject, with or without "Giao", "Yêu cầu". */
    static Optional<Passage> subject(Passage sentence) {
        Matcher opening = sentence.matcher(SUBJECT);
        if (!opening.lookingAt()) {
            return subjectBehind(sentence);
        }
        Passage rest = sentence.from(opening.end());
        Matcher verb = rest.matcher(VERB);
        return verb.find()
                        && !rest.part(rest.start(), verb.start()).matcher(BREAK).find()
                ? Optional.of(rest.part(rest.start(), verb.start()).trimmed(","))
                : beforeColon(rest);
    }

    /** "Định kỳ hằng tháng, các phòng gửi …", "Báo cáo quý I trước ngày …: các phòng gửi …". */
    private static Optional<Passage> subjectBehind(Passage sentence) {
        Matcher behind = sentence.matcher(BEHIND);
        if (!behind.lookingAt()) {
            return Optional.empty();
        }
        Passage rest = sentence.from(behind.end());
        Matcher verb = rest.matcher(VERB);
        return verb.find() ? Optional.of(rest.part(rest.start(), verb.start()).trimmed(",:")) : Optional.empty();
    }

    /** "1. Các phòng, ban:" and a heading that is nothing but a unit's name. */
    private static Optional<Passage> beforeColon(Passage rest) {
        Matcher colon = rest.matcher(COLON);
        Passage named = colon.find() ? rest.part(rest.start(), colon.start()) : rest;
        return named.end() - named.start() <= LONGEST_NAME ? Optional.of(named.trimmed(".,:")) : Optional.empty();
    }

    /** "… gửi Phòng A để tổng hợp, báo cáo Sở B": what happens to the reports later is not said of those who send them. */
    static Passage withoutForwarding(Passage sentence, int from) {
        Matcher forwarding = sentence.from(from).matcher(FORWARDING);
        return forwarding.find() ? sentence.part(sentence.start(), forwarding.start()) : sentence;
    }

    /** Phòng A in "gửi Phòng A để tổng hợp, báo cáo Sở B trước ngày …". */
    static Optional<Passage> forwarder(Passage clause) {
        Matcher forwarding = clause.matcher(FORWARDING);
        return forwarding.find() ? recipient(clause.part(clause.start(), forwarding.start())) : Optional.empty();
    }

    /** The last one named in the passage after the word "báo cáo" or "gửi". */
    static Optional<Passage> recipient(Passage passage) {
        Matcher reporting = passage.matcher(REPORTING);
        return reporting.find() ? last(RECIPIENT, passage.from(reporting.start())) : Optional.empty();
    }

    /** "gửi BHVN trước …": a name in capitals that begins with no word for an agency that we know. */
    static Optional<Passage> unknownRecipient(Passage clause) {
        Matcher sent = clause.matcher(SENT_TO_A_NAME);
        return sent.find() ? Optional.of(phrase(clause.from(sent.end()))) : Optional.empty();
    }

    static boolean isReporting(Passage passage) {
        return passage.matcher(REPORTING).find();
    }

    /** In brackets the name may hold commas: "(qua Phòng Cảnh sát phòng cháy, chữa cháy)". */
    static Optional<Passage> via(Passage passage) {
        return last(VIA, passage);
    }

    private static Optional<Passage> last(Pattern lead, Passage passage) {
        Optional<Passage> found = Optional.empty();
        Matcher matcher = passage.matcher(lead);
        while (matcher.find()) {
            found = Optional.of(phrase(passage.from(matcher.end())));
        }
        return found;
    }

    private static Passage phrase(Passage rest) {
        Matcher end = rest.matcher(END);
        Passage first = (end.find() ? rest.part(rest.start(), end.start()) : rest).strip();
        Matcher second = rest.from(first.end()).matcher(SECOND);
        return second.lookingAt() ? rest.part(rest.start(), second.end(1)) : first;
    }
}
