package vn.dondoc.directory.citation.grammar;

import java.util.List;
import vn.dondoc.directory.citation.text.NormalisedText;
import vn.dondoc.directory.citation.text.Tokens;

/**
 * Parses the citations of a raw text, whatever its damage: any Unicode form, blank lines between all lines, numbers broken at
 * line ends, page numbers and URLs between. {@code TYPE [số] NUMBER[,] [ngày DATE] [của ISSUER] [về] [TITLE]}.
 */
public final class CitationParser {

    private CitationParser() {}

    /** Finds all citations; takes time and memory in proportion to the text's length and refuses no text. */
    public static ParsedText parse(String original) {
        String text = NormalisedText.of(original).text();
        Tokens tokens = Tokens.of(text);
        List<Mention> mentions = new TitlePass(tokens, new HeadScanner(tokens).run()).run();
        return new ParsedText(text, Consistency.check(new CitationBuilder(tokens, mentions).build()));
    }
}
