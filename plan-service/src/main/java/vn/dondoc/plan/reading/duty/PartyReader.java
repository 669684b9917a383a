package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Passage;

/** Finds who owes whom in a clause, taking from the rest of the sentence what the clause does not say. */
final class PartyReader {

    private static final Pattern SEMICOLON = Pattern.compile(";(?![^(]*\\))");

    private static final Pattern ANOTHER_DUTY = Pattern.compile(
            "(?<!\\p{L})(?:định kỳ|hằng|hàng|mỗi|trước|chậm nhất|muộn nhất)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final SentenceContext context;
    private final Passage clause;
    private final KnownNames names;

    private PartyReader(SentenceContext context, Passage clause, KnownNames names) {
        this.names = names;
        this.context = context;
        this.clause = clause;
    }

    static DutyParties of(SentenceContext context, Passage clause, KnownNames names) {
        PartyReader reader = new PartyReader(context, clause, names);
        PhraseMention recipient = reader.first(reader.places(), UnitPhrases::recipient);
        PhraseMention via = reader.first(reader.placesOfVia(), UnitPhrases::via);
        return new DutyParties(reader.reporters(), context.isInherited(), recipient, via);
    }

    /** The nearest first; a clause that sends nothing to anybody asks no words behind its semicolon when these are another duty. */
    private List<Passage> places() {
        Passage sentence = context.sentence();
        Passage upToHere = UnitPhrases.withoutForwarding(sentence.part(sentence.start(), endOfPiece()), clause.end());
        Passage piece = upToHere.from(Math.min(clause.start(), upToHere.end()));
        List<Passage> places =
                new ArrayList<>(List.of(clause, piece, sentence.part(sentence.start(), clause.end()), upToHere));
        boolean alone = sentence.from(endOfPiece()).matcher(ANOTHER_DUTY).find();
        if (!alone || UnitPhrases.isReporting(sentence.part(clause.start(), endOfPiece()))) {
            places.add(UnitPhrases.withoutForwarding(sentence, clause.end()));
            places.add(sentence);
        }
        return places;
    }

    /** "gửi A (qua B) hằng tuần; gửi C trước ngày …": B has nothing to do with C. */
    private List<Passage> placesOfVia() {
        boolean ownRecipient = UnitPhrases.recipient(clause).isPresent();
        Passage piece = clause.part(clause.start(), Math.max(clause.end(), endOfPiece()));
        return ownRecipient ? List.of(piece) : places();
    }

    private int endOfPiece() {
        Passage rest = context.sentence().from(clause.end());
        Matcher semicolon = rest.matcher(SEMICOLON);
        return semicolon.find() ? semicolon.start() : rest.end();
    }

    /** Who has the reports sent to them "để tổng hợp, báo cáo …" owes what comes after. */
    private @Nullable PhraseMention reporters() {
        return UnitPhrases.forwarder(clause)
                .or(this::ownSubject)
                .map(names::whole)
                .map(PhraseMention::of)
                .or(context::reporters)
                .orElse(null);
    }

    /** "…; Phòng B hoàn thiện hồ sơ trình … trước ngày …": a clause behind a semicolon may have a subject of its own. */
    private Optional<Passage> ownSubject() {
        Passage words = clause.strip();
        return words.start() > context.sentence().start() ? UnitPhrases.subject(words) : Optional.empty();
    }

    private @Nullable PhraseMention first(List<Passage> places, Function<Passage, Optional<Passage>> search) {
        return places.stream()
                .flatMap(place -> search.apply(place).stream())
                .findFirst()
                .map(names::whole)
                .map(PhraseMention::of)
                .orElse(null);
    }
}
