package vn.dondoc.directory.reference.duplicate;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.grammar.Wording;
import vn.dondoc.directory.citation.grammar.Wording.Likeness;
import vn.dondoc.directory.reference.LegalReferenceResponse;

/** What speaks for two records being one document. A number alone does not: every province has a 45/KH-UBND each year. */
final class DuplicateRules {

    /** Below this nobody is bothered. */
    private static final double ENOUGH = 0.6;

    private DuplicateRules() {}

    static @Nullable DuplicatePair judge(LegalReferenceResponse one, LegalReferenceResponse other, boolean alias) {
        var reasons = EnumSet.of(alias ? DuplicateReason.ALIAS : DuplicateReason.SAME_NUMBER);
        if (one.issuedOn() != null && one.issuedOn().equals(other.issuedOn())) {
            reasons.add(DuplicateReason.SAME_DATE);
        }
        addIssuer(reasons, one.issuer(), other.issuer());
        if (one.subject() != null && other.subject() != null && alike(one.subject(), other.subject())) {
            reasons.add(DuplicateReason.SAME_SUBJECT);
        }
        double score = score(reasons);
        return score < ENOUGH ? null : new DuplicatePair(one, other, List.copyOf(reasons), score);
    }

    /** "UBND tỉnh" and "Ủy ban nhân dân tỉnh" are one; "Bộ trưởng Bộ Công an" speaks for "Bộ Công an". */
    private static void addIssuer(Set<DuplicateReason> reasons, String one, String other) {
        if (alike(one, other)) {
            reasons.add(DuplicateReason.SAME_ISSUER);
        } else if (Wording.contains(one, other) || Wording.contains(other, one)) {
            reasons.add(DuplicateReason.SIMILAR_ISSUER);
        }
    }

    private static boolean alike(String one, String other) {
        return Wording.compare(one, other) != Likeness.OTHER;
    }

    private static double score(Set<DuplicateReason> reasons) {
        int points = reasons.stream().mapToInt(DuplicateRules::points).sum();
        return Math.min(100, points) / 100.0;
    }

    private static int points(DuplicateReason reason) {
        return switch (reason) {
            case ALIAS -> 50;
            case SAME_NUMBER -> 40;
            case SAME_ISSUER -> 30;
            case SIMILAR_ISSUER -> 20;
            case SAME_DATE -> 25;
            case SAME_SUBJECT -> 15;
        };
    }
}
