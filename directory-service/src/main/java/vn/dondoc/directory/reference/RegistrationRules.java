package vn.dondoc.directory.reference;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.format.CitationFormat;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.kit.RuleViolation;

/** What a record must be before it is kept: a known type, an undamaged number, days in their order, composed letters. */
final class RegistrationRules {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private RegistrationRules() {}

    /**
     * The registration as it is kept.
     *
     * @throws RuleViolation 400 {@code reference.type-unknown}, {@code reference.number-…}, {@code reference.day-…}, {@code reference.days-reversed}
     */
    static Registration checked(Registration given) {
        var type = DocumentType.ofCode(given.type().strip())
                .orElseThrow(() -> RuleViolation.invalid("reference.type-unknown", given.type()));
        var number = CheckedNumber.of(given.number(), type);
        checkDays(given);
        return new Registration(
                type.code(),
                number,
                composed(given.issuer()),
                given.issuedOn(),
                orNull(given.subject()),
                given.effectiveFrom(),
                given.effectiveTo(),
                orNull(given.sourceLink()),
                orNull(given.note()),
                aliases(given, number));
    }

    private static void checkDays(Registration given) {
        Stream.of(given.issuedOn(), given.effectiveFrom(), given.effectiveTo())
                .filter(Objects::nonNull)
                .forEach(RegistrationRules::checkRange);
        if (reversed(given.effectiveFrom(), given.effectiveTo()) || reversed(given.issuedOn(), given.effectiveTo())) {
            throw RuleViolation.invalid("reference.days-reversed");
        }
    }

    /** @throws RuleViolation 400 {@code decision.no-day}, {@code reference.day-out-of-range} */
    static LocalDate day(String iso) {
        try {
            var day = LocalDate.parse(iso);
            checkRange(day);
            return day;
        } catch (DateTimeParseException wrong) {
            throw RuleViolation.invalid("decision.no-day", iso);
        }
    }

    private static void checkRange(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw RuleViolation.invalid("reference.day-out-of-range", CitationFormat.day(day));
        }
    }

    private static boolean reversed(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first != null && last != null && last.isBefore(first);
    }

    /** Another spelling says something only when it differs. */
    private static List<Alias> aliases(Registration given, String number) {
        return given.spellings().stream()
                .map(alias -> new Alias(composed(alias.number()), orNull(alias.issuer()), orNull(alias.note())))
                .filter(alias -> alias.issuer() != null || !alias.number().equals(number))
                .distinct()
                .toList();
    }

    static String composed(String text) {
        return Normalizer.normalize(text.replace("\0", "").strip(), Normalizer.Form.NFC);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : composed(text);
    }
}
