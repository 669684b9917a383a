package vn.dondoc.directory.citation.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Which words go on an agency's name and which end it. Agencies are an open list, so names are told by their capitals:
 * "Bộ Công an", "Sở Nông nghiệp và Môi trường", with the small words that names contain.
 */
final class IssuerWords {

    private static final Set<String> ENDING_WORDS = Set.of(
            "về", "ngày", "năm", "đến", "để", "trong", "tại", "theo", "của", "cho", "đã", "được", "là", "có", "do",
            "khi", "từ", "như", "bằng", "trên", "ở", "nhằm", "hoặc", "phải", "cần", "nêu", "với", "giao", "cùng", "gồm",
            "và", "vào", "tới", "sẽ", "đang", "mà", "thì", "ký", "thay", "kèm", "gửi", "nay", "này", "số", "sang",
            "qua");

    private static final List<List<String>> ENDING_PHRASES = phrases(
            "quy định, ban hành, hướng dẫn, phê duyệt, sửa đổi, giai đoạn, quy định, qui định, bãi bỏ, công bố");

    private static final List<List<String>> SMALL_ENDING_PHRASES = phrases(
            "phát động, tổ chức, thực hiện, triển khai, tăng cường, đẩy mạnh, tiếp tục, gắn với, yêu cầu, đối với,"
                    + " thành lập, kiện toàn, thông qua, điều chỉnh, báo cáo, đề nghị, phối hợp, tham mưu, bổ sung, chỉ đạo");

    private static final List<List<String>> SMALL_NAMES = phrases(
            "thành phố, thị xã, thị trấn, đặc khu, tỉnh, huyện, xã, phường, quận, nhân dân, tối cao, hành chính công,"
                    + " hành chính, dân sự, xã hội, quốc gia, nông thôn, thường trực, trung ương, thủ tục, văn xã, nước");

    private static final List<List<String>> SMALL_HEADS = phrases(
            "ủy ban, uỷ ban, bộ trưởng, chủ tịch, thủ tướng, chính phủ, quốc hội, hội đồng, công an, văn phòng,"
                    + " ban thường vụ, ban chấp hành, ban bí thư, ban chỉ đạo, liên bộ, bộ, sở, phòng, tỉnh ủy, huyện ủy");

    private IssuerWords() {}

    static boolean ends(Tokens tokens, int at) {
        Token word = tokens.at(at);
        boolean about = word.is("v") && tokens.is(at + 1, "/") && tokens.is(at + 2, "v");
        return about
                || ENDING_WORDS.contains(word.lower())
                || any(ENDING_PHRASES, tokens, at)
                || (!word.capital() && any(SMALL_ENDING_PHRASES, tokens, at));
    }

    /** How many tokens a small-letter piece of a name takes from here: "nhân dân" two, none 0. */
    static int smallName(Tokens tokens, int at) {
        return longest(SMALL_NAMES, tokens, at);
    }

    /** How many tokens the small-letter beginning of a name takes: "ủy ban" two, none 0. */
    static int smallHead(Tokens tokens, int at) {
        return longest(SMALL_HEADS, tokens, at);
    }

    private static boolean any(List<List<String>> phrases, Tokens tokens, int at) {
        return longest(phrases, tokens, at) > 0;
    }

    private static int longest(List<List<String>> phrases, Tokens tokens, int at) {
        return phrases.stream()
                .filter(phrase -> tokens.phrase(at, phrase))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static List<List<String>> phrases(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .map(phrase -> Stream.of(phrase.split(" ")).toList())
                .toList();
    }
}
