package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Passage;

/** Cuts a sentence at its semicolons, unless the reports stand in one piece and their days in another. */
final class SentencePieces {

    private static final Pattern SEMICOLON = Pattern.compile(";(?![^(]*\\))");

    private SentencePieces() {}

    static List<Passage> of(Passage sentence, Predicate<Passage> dated, Predicate<Passage> frequent) {
        List<Passage> pieces = pieces(sentence);
        boolean daysApart = pieces.stream().anyMatch(piece -> dated.test(piece) && !frequent.test(piece));
        boolean reportsApart = pieces.stream().anyMatch(piece -> frequent.test(piece) && !dated.test(piece));
        return daysApart && reportsApart ? List.of(sentence) : pieces;
    }

    private static List<Passage> pieces(Passage sentence) {
        List<Passage> pieces = new ArrayList<>();
        int start = sentence.start();
        Matcher semicolon = sentence.matcher(SEMICOLON);
        while (semicolon.find()) {
            pieces.add(sentence.part(start, semicolon.start()).strip());
            start = semicolon.end();
        }
        pieces.add(sentence.from(start).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }
}
