package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Tokens;

/** Reads all citations of a text up to their titles, from left to right. */
final class HeadScanner {

    private final Tokens tokens;
    private final OpeningScanner openings;
    private final Asides asides;
    private final ShortForms shortForms = new ShortForms();
    private final List<Head> heads = new ArrayList<>();

    HeadScanner(Tokens tokens) {
        this.tokens = tokens;
        this.openings = new OpeningScanner(tokens);
        this.asides = new Asides(tokens);
    }

    List<Head> run() {
        int at = 0;
        while (at < tokens.size()) {
            Optional<Head> head =
                    openings.at(at, previous(at), floor()).map(this::complete).filter(this::isCitation);
            head.ifPresent(this::keep);
            at = head.map(Head::to).orElse(at + 1);
        }
        return heads;
    }

    private void keep(Head head) {
        heads.add(head);
        shortForms.learn(head);
    }

    private int floor() {
        return heads.isEmpty() ? 0 : heads.getLast().to();
    }

    /** The citation whose end stands just before a comma or "và" before this token. */
    private @Nullable Head previous(int at) {
        boolean list = tokens.is(at - 1, ",") || tokens.is(at - 1, "và") || tokens.is(at - 1, ";");
        return list && !heads.isEmpty() && floor() == at - 1 ? heads.getLast() : null;
    }

    /** A bare "Nghị quyết 28" is a citation only after a full one, or in a row; "Phương án số 1" and "Đề án 06" alone are none. */
    private boolean isCitation(Head head) {
        return !head.isShort()
                || head.named() == null
                || shortForms.knows(head)
                || ((head.type().knownByNumberAlone() || head.date() != null)
                        && tokens.is(head.scanned().from() - 1, "số"));
    }

    /** The date stands before the issuer, or after it with a session. */
    private Head complete(Opening opening) {
        int at = opening.scanned().to();
        IssuedDate early = date(at);
        int afterDate = early == null ? at : early.to();
        Issuer by = opening.issuer() == null ? issuer(opening, asides.year(afterDate)) : null;
        int afterIssuer = by == null ? afterDate : by.to();
        IssuedDate late = early == null ? date(afterIssuer) : null;
        return opening.head(early == null ? late : early, by, late == null ? afterIssuer : late.to());
    }

    private @Nullable Issuer issuer(Opening opening, int at) {
        boolean several = opening.type() == DocumentType.JOINT_CIRCULAR
                || opening.scanned().number().agencies().size() > 1;
        return IssuerScanner.scan(tokens, afterComma(at), several).orElse(null);
    }

    /** The date here, after a comma or a verb, or in brackets. */
    private @Nullable IssuedDate date(int at) {
        if (!tokens.is(at, "(")) {
            return DateScanner.scan(tokens, afterVerb(afterComma(at))).orElse(null);
        }
        return DateScanner.scan(tokens, at + 1)
                .filter(date -> tokens.is(date.to(), ")"))
                .map(date -> new IssuedDate(date.date(), date.written(), date.to() + 1, date.finding()))
                .orElse(null);
    }

    /** "ký ngày", "ban hành ngày", "cùng ngày". */
    private int afterVerb(int at) {
        int verb = tokens.is(at, "được") ? at + 1 : at;
        if (tokens.is(verb, "ban") && tokens.is(verb + 1, "hành")) {
            return verb + 2;
        }
        return tokens.is(verb, "ký") || tokens.is(verb, "cùng") ? verb + 1 : at;
    }

    private int afterComma(int at) {
        return tokens.is(at, ",") ? at + 1 : at;
    }
}
