package vn.dondoc.plan.reading.duty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;

/** A duty is internal when its recipient is the issuing agency itself or a room of it, or when no recipient is named. */
final class TierRule {

    private static final Pattern ROOM = Pattern.compile("(?:phong(?! canh sat)|bo phan|van thu|co quan)\\b.*");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:lanh dao|dong chi|chanh|pho|thu truong|chu tich|giam doc|truong ban|truong phong|truong doan) ");
    private static final Pattern OFFICE_OF_COMMITTEE = Pattern.compile("van phong (?:hdnd va )?(ubnd.*)");
    private static final Pattern OFFICE_OF_DEPARTMENT = Pattern.compile("(?:van phong|thanh tra) (so\\b.*)");
    /** Above or beside every agency that issues plans here. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?:ubnd|hdnd|so|bo|cong an|tinh uy|thanh uy|huyen uy|dang uy|chinh phu|thu tuong|van phong|thanh tra|kho bac)\\b.*");

    private static final String ANY_OFFICE = "van phong";

    private final String issuer;
    private final boolean known;

    /** @param issuer the issuing agency as the document names it; null when it does not */
    TierRule(@Nullable String issuer) {
        this.issuer = issuer == null ? ANY_OFFICE : fold(issuer);
        this.known = issuer != null;
    }

    DutyTier tier(@Nullable PhraseMention recipient) {
        return recipient == null || isInside(agency(recipient)) ? DutyTier.INTERNAL : DutyTier.EXTERNAL;
    }

    /** Not for a unit that may belong to the issuing agency, as a centre or a board does. */
    boolean isCertain(@Nullable PhraseMention recipient) {
        return recipient == null
                || isInside(agency(recipient))
                || (known && OUTSIDE.matcher(agency(recipient)).matches());
    }

    private boolean isInside(String agency) {
        return ROOM.matcher(agency).matches()
                || isOwn(agency)
                || isOfficeOf(OFFICE_OF_COMMITTEE, "ubnd", agency)
                || isOfficeOf(OFFICE_OF_DEPARTMENT, "so ", agency);
    }

    private boolean isOwn(String agency) {
        return issuer.startsWith(agency) || agency.startsWith(issuer);
    }

    private boolean isOfficeOf(Pattern office, String kind, String agency) {
        Matcher matcher = office.matcher(agency);
        return issuer.startsWith(kind) && matcher.matches() && isOwn(matcher.group(1));
    }

    private static String agency(PhraseMention recipient) {
        String agency = fold(recipient.phrase());
        for (Matcher head = HEAD.matcher(agency); head.find(); head = HEAD.matcher(agency)) {
            agency = head.replaceFirst("");
        }
        return agency;
    }

    private static String fold(String words) {
        return Letters.fold(words).replace("uy ban nhan dan", "ubnd").replace("hoi dong nhan dan", "hdnd");
    }
}
