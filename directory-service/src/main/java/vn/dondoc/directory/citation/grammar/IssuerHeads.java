package vn.dondoc.directory.citation.grammar;

import java.util.Set;
import vn.dondoc.directory.citation.text.Tokens;

/** Words with which the name of another agency begins. */
final class IssuerHeads {

    private static final Set<String> ONE = Set.of("bộ", "sở", "ubnd", "hđnd", "phòng", "ban", "cục", "viện", "ubmttq");
    private static final Set<String> TWO = Set.of(
            "văn phòng",
            "ủy ban",
            "uỷ ban",
            "công an",
            "chủ tịch",
            "giám đốc",
            "tòa án",
            "toà án",
            "hội đồng",
            "chính phủ",
            "thủ tướng",
            "trung tâm",
            "tỉnh ủy",
            "huyện ủy",
            "đảng ủy",
            "thanh tra",
            "nhà khách",
            "tổng cục",
            "chi cục",
            "mặt trận",
            "quốc hội");

    private IssuerHeads() {}

    static boolean at(Tokens tokens, int at) {
        return tokens.at(at).capital()
                && (ONE.contains(tokens.at(at).lower())
                        || TWO.contains(
                                tokens.at(at).lower() + " " + tokens.at(at + 1).lower()));
    }
}
