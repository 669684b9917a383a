package vn.dondoc.directory.reference.standing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.format.CitationFormat;
import vn.dondoc.directory.citation.format.CitedDocument;

/** Says standings in Vietnamese or English; the words stand in {@code standing_vi.properties} and its sister. */
final class StandingSentences {

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Locale language;
    private final ResourceBundle words;

    StandingSentences(Locale language) {
        this.language = language;
        this.words = ResourceBundle.getBundle("standing", language);
    }

    String of(String key, @Nullable LocalDate day, @Nullable Mentioned by) {
        return of(key, day, by, null);
    }

    /** {0} is the day, {1} the document that acts, {2} the one that is spoken of. */
    String of(String key, @Nullable LocalDate day, @Nullable Mentioned by, @Nullable Mentioned of) {
        return new MessageFormat(words.getString(key), language)
                .format(new Object[] {spoken(day), named(by), named(of)});
    }

    private String spoken(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return language.equals(Locale.ENGLISH) ? ENGLISH_DAY.format(day) : CitationFormat.day(day);
    }

    private static String named(@Nullable Mentioned document) {
        return document == null
                ? ""
                : CitationFormat.brief(CitedDocument.of(document.type(), document.number(), null, null, null));
    }
}
