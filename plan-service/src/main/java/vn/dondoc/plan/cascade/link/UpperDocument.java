package vn.dondoc.plan.cascade.link;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.reading.text.Letters;

/**
 * The document that a basis names, which may be a plan here.
 *
 * @param number with its symbol, "12/KH-UBND"
 * @param year of its date; null when the basis gives none
 * @param issuer as the basis names it, "UBND tỉnh"; null when it does not
 * @param referenceId the directory's record of it
 */
record UpperDocument(
        String number,
        @Nullable Integer year,
        @Nullable String issuer,
        @Nullable UUID referenceId) {

    static UpperDocument of(String number, @Nullable Citation citation) {
        if (citation == null) {
            return new UpperDocument(number, null, null, null);
        }
        var date = citation.date();
        return new UpperDocument(
                number, date == null ? null : date.getYear(), citation.issuer(), citation.referenceId());
    }

    /** The only plan of this number that nothing speaks against; number and symbol are not unique, so several are none. */
    Optional<LinkedPlan> among(List<LinkedPlan> sameNumber) {
        var fitting = sameNumber.stream().filter(this::fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    boolean fits(LinkedPlan plan) {
        var sameYear = year == null || plan.issuedOn().getYear() == year;
        return sameYear && (issuer == null || isSame(issuer, plan.issuerName()));
    }

    /** "UBND tỉnh" names "Ủy ban nhân dân tỉnh", and also "Ủy ban nhân dân tỉnh Sơn La". */
    private static boolean isSame(String cited, String name) {
        var one = spelled(cited) + " ";
        var other = spelled(name) + " ";
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String spelled(String agency) {
        return Letters.fold(agency)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan");
    }
}
