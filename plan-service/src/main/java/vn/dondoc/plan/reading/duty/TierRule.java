package vn.dondoc.plan.reading.duty;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;

/** A duty is internal when its recipient is the issuing agency itself or a room of it, or when no recipient is named. */
final class TierRule {

    private static final Pattern ROOM = Pattern.compile("(?:phong|bo phan|van thu|co quan)\\b.*");
    private static final Pattern HEAD = Pattern.compile("^(?:lanh dao|chanh|thu truong) ");
    private static final String ANY_OFFICE = "van phong";

    private final String issuer;

    /** @param issuer the issuing agency as the document names it; null when it does not */
    TierRule(@Nullable String issuer) {
        this.issuer = issuer == null ? ANY_OFFICE : Letters.fold(issuer);
    }

    DutyTier tier(@Nullable PhraseMention recipient) {
        return recipient == null || isInside(Letters.fold(recipient.phrase())) ? DutyTier.INTERNAL : DutyTier.EXTERNAL;
    }

    private boolean isInside(String phrase) {
        String agency = HEAD.matcher(phrase).replaceFirst("");
        return ROOM.matcher(agency).matches() || issuer.startsWith(agency) || agency.startsWith(issuer);
    }
}
