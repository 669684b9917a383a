package vn.dondoc.directory.exchange.row;

import java.util.Map;
import java.util.Optional;
import vn.dondoc.kit.RuleViolation;

/** What any text about a unit must keep to, wherever it comes from. */
public final class TextRules {

    private static final int LONGEST = 500;
    private static final Map<Column, Integer> LONGEST_OF =
            Map.of(Column.NAME, 300, Column.SHORT_NAME, 200, Column.SYMBOL, 50);

    private TextRules() {}

    /** Why a text cannot be taken, as a problem with texts. */
    public static Optional<RuleViolation> fault(Column column, String text) {
        var most = LONGEST_OF.getOrDefault(column, LONGEST);
        return text.length() > most
                ? Optional.of(RuleViolation.withStatus(422, "import.row.too-long", column.heading(), most))
                : Lettering.strange(text)
                        .map(letter -> RuleViolation.withStatus(422, "import.row.letters", column.heading(), letter));
    }
}
