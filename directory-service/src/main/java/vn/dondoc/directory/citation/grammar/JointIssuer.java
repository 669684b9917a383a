package vn.dondoc.directory.citation.grammar;

import java.util.Optional;
import java.util.Set;
import vn.dondoc.directory.citation.number.TypePhrases;
import vn.dondoc.directory.citation.text.Token;
import vn.dondoc.directory.citation.text.Tokens;

/** Reads who agreed: "giữa Bộ Công an với Ban Thường trực … và các tổ chức thành viên", up to the title. */
final class JointIssuer {

    private static final int MOST_TOKENS = 60;
    private static final Set<String> ENDING = Set.of("về", "ngày", "trong", "nhằm", "để", "giai", "tại", "năm");

    private final Tokens tokens;
    private final int from;

    JointIssuer(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
    }

    Optional<Issuer> run() {
        int at = from;
        while (at < from + MOST_TOKENS && goesOn(at)) {
            at++;
        }
        return at == from ? Optional.empty() : Optional.of(new Issuer(tokens.words(from, at), at));
    }

    private boolean goesOn(int at) {
        Token token = tokens.at(at);
        return switch (token.kind()) {
            case WORD -> !ENDING.contains(token.lower()) && !citationBegins(at);
            case NUMBER -> true;
            case DASH -> !token.startsLine();
            case MARK -> token.is(",") && tokens.at(at + 1).capital();
            case QUOTE, END -> false;
        };
    }

    private boolean citationBegins(int at) {
        return TypePhrases.at(tokens, at)
                .filter(found -> tokens.is(at + found.length(), "số"))
                .isPresent();
    }
}
