package vn.dondoc.directory.citation.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.directory.citation.text.Tokens;

/** Finds the words that name a document type; the longest wording wins ("thông báo kết luận" is a notice). */
public final class TypePhrases {

    private static final Map<String, List<Phrase>> BY_FIRST_WORD = index();

    private TypePhrases() {}

    /** A type named by so many tokens, or by its symbol. */
    public record Named(DocumentType type, int length, boolean bySymbol) {}

    private record Phrase(DocumentType type, List<String> words) {}

    /** The type named from this token on, in full words or by its symbol as the vocabulary spells it. */
    public static Optional<Named> at(Tokens tokens, int index) {
        for (Phrase phrase : BY_FIRST_WORD.getOrDefault(tokens.at(index).lower(), List.of())) {
            if (tokens.phrase(index, phrase.words())) {
                return Optional.of(new Named(phrase.type(), phrase.words().size(), false));
            }
        }
        return symbolAt(tokens, index);
    }

    private static Optional<Named> symbolAt(Tokens tokens, int index) {
        String word = tokens.at(index).word();
        if (word.length() > 4 || !tokens.at(index).capital()) {
            return Optional.empty();
        }
        return DocumentType.ofCode(word)
                .filter(type -> type.code().equals(word))
                .map(type -> new Named(type, 1, true));
    }

    private static Map<String, List<Phrase>> index() {
        var index = new HashMap<String, List<Phrase>>();
        for (DocumentType type : DocumentType.values()) {
            for (String wording : type.phrases()) {
                var phrase = new Phrase(type, List.of(wording.split(" ")));
                index.computeIfAbsent(phrase.words().getFirst(), word -> new ArrayList<>())
                        .add(phrase);
            }
        }
        var longestFirst =
                Comparator.comparingInt((Phrase phrase) -> -phrase.words().size());
        index.values().forEach(phrases -> phrases.sort(longestFirst));
        return index;
    }
}
