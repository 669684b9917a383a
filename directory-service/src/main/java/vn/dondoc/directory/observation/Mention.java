package vn.dondoc.directory.observation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.grammar.ParsedText;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Span;

/**
 * One mention as it is kept; its members are the columns of a row.
 *
 * @param page from 1, null when the text has no form feeds
 * @param parent ordinal of the mention whose title holds this one
 */
record Mention(
        UUID id,
        int ordinal,
        @Nullable UUID referenceId,
        String type,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String dateText,
        @Nullable String issuer,
        @Nullable String title,
        String verbatim,
        int spanStart,
        int spanEnd,
        @Nullable Integer page,
        @Nullable Integer parent) {

    /** The mentions of a text, in its order. */
    static List<Mention> of(ParsedText parsed) {
        var pages = new Pages(parsed.text());
        return IntStream.range(0, parsed.citations().size())
                .mapToObj(ordinal -> of(parsed.citations().get(ordinal), ordinal, parsed.text(), pages))
                .toList();
    }

    private static Mention of(Citation citation, int ordinal, String text, Pages pages) {
        return new Mention(
                UuidCreator.getTimeOrderedEpoch(),
                ordinal,
                null,
                citation.type().code(),
                citation.number(),
                citation.date(),
                citation.dateText(),
                citation.issuer(),
                citation.title(),
                citation.span().of(text),
                citation.span().start(),
                citation.span().end(),
                pages.at(citation.span().start()),
                citation.parent());
    }

    /** As the grammar found it, to be matched and compared. */
    Citation citation() {
        return new Citation(
                DocumentType.ofCode(type).orElseThrow(),
                number,
                issuedOn,
                dateText,
                issuer,
                title,
                new Span(spanStart, spanEnd),
                parent,
                null,
                List.of());
    }

    Mention linkedTo(@Nullable UUID reference) {
        return new Mention(
                id, ordinal, reference, type, number, issuedOn, dateText, issuer, title, verbatim, spanStart, spanEnd,
                page, parent);
    }
}
