package vn.dondoc.directory.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.format.CitationFormat;
import vn.dondoc.directory.citation.format.CitedDocument;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.grammar.Wording;

/** What a citation says otherwise than the record. What either leaves open is no difference. */
public final class CitationDifferences {

    private static final Pattern SESSION = Pattern.compile("^(Hội nghị|Kỳ họp)( lần)? thứ \\S+( của)? ");
    private static final Pattern TERM = Pattern.compile(" \\(?(khóa|khoá|nhiệm kỳ) \\S+\\)?$");
    private static final Pattern CITING_VERB = Pattern.compile("^(ban hành|về việc|về) ");

    private CitationDifferences() {}

    /** The points in which they differ: date, issuer, title. */
    public static List<Difference> between(Citation cited, CitedDocument recorded) {
        var differences = new ArrayList<Difference>();
        addDate(differences, cited, recorded.issuedOn());
        addWords(differences, "issuer", cited.issuer(), recorded.issuer());
        addWords(differences, "title", cited.title(), recorded.title());
        return differences;
    }

    /** A damaged date differs too: the record shows what it should be. */
    private static void addDate(List<Difference> differences, Citation cited, @Nullable LocalDate recorded) {
        String written = cited.dateText();
        if (written != null && recorded != null && !recorded.equals(cited.date())) {
            differences.add(new Difference("date", written, CitationFormat.day(recorded), DifferenceGrade.OTHER_DATE));
        }
    }

    private static void addWords(
            List<Difference> differences, String field, @Nullable String cited, @Nullable String recorded) {
        if (cited == null || recorded == null) {
            return;
        }
        DifferenceGrade grade = grade(essence(cited), essence(recorded));
        if (grade != null) {
            differences.add(new Difference(field, cited, recorded, grade));
        }
    }

    private static @Nullable DifferenceGrade grade(String cited, String recorded) {
        return switch (Wording.compare(cited, recorded)) {
            case SAME -> null;
            case PUNCTUATION_OR_CASE -> DifferenceGrade.PUNCTUATION_OR_CASE;
            case ABBREVIATION -> DifferenceGrade.ABBREVIATION;
            case OTHER -> DifferenceGrade.OTHER_WORDING;
        };
    }

    /** Session and term of a committee, and the verb that introduces a title, are the citing sentence's, not the name. */
    private static String essence(String words) {
        String body = TERM.matcher(SESSION.matcher(words).replaceFirst("")).replaceFirst("");
        return CITING_VERB.matcher(body).replaceFirst("");
    }
}
