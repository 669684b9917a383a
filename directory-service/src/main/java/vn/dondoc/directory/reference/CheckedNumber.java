package vn.dondoc.directory.reference;

import java.text.Normalizer;
import vn.dondoc.directory.citation.number.DocumentNumber;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.number.NumberScanner;
import vn.dondoc.directory.citation.number.ScannedNumber;
import vn.dondoc.directory.citation.text.Tokens;
import vn.dondoc.kit.RuleViolation;

/** A number that is spelled as the vocabulary spells it; a damaged one is refused with its repaired form, never repaired silently. */
public final class CheckedNumber {

    private CheckedNumber() {}

    /**
     * The number, composed and stripped.
     *
     * @throws RuleViolation 400 {@code reference.number-unreadable}, {@code reference.number-damaged} (names the repaired form)
     */
    public static String of(String written) {
        return number(written).spelled();
    }

    /** @throws RuleViolation as {@link #of(String)}, and 400 {@code reference.number-of-other-type} */
    static String of(String written, DocumentType type) {
        var number = number(written);
        if (number.symbol() != null && !type.mayBear(number.symbol())) {
            throw RuleViolation.invalid(
                    "reference.number-of-other-type",
                    number.spelled(),
                    number.symbol().vietnamese(),
                    type.vietnamese());
        }
        return number.spelled();
    }

    private static DocumentNumber number(String written) {
        String composed = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        var tokens = Tokens.of(composed);
        var number = NumberScanner.scan(tokens, 0)
                .filter(scanned -> scanned.to() == tokens.size())
                .map(ScannedNumber::number)
                .filter(CheckedNumber::namesDocument)
                .orElseThrow(() -> RuleViolation.invalid("reference.number-unreadable", composed));
        if (!number.spelled().equals(composed)) {
            throw RuleViolation.invalid("reference.number-damaged", composed, number.spelled());
        }
        return number;
    }

    /** "07" is short for something, "51/2025/TT" lacks its agency, "/QĐ-UBND" is not numbered yet. */
    private static boolean namesDocument(DocumentNumber number) {
        return number.full() && !number.lacksAgency() && !number.ordinal().isEmpty();
    }
}
