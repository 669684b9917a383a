package vn.dondoc.plan.reading.duty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.Letters;

/** A duty is internal when its recipient is the issuing agency itself or a room of it, or when no recipient is named. */
final class TierRule {

    private static final Pattern ROOM =
            Pattern.compile("(?:phong(?! canh sat)|bo phan|van thu|co quan|tieu ban|khoa|to(?! chuc))\\b.*");
    private static final Pattern HEAD = Pattern.compile(
            "^(?:lanh dao|dong chi|chanh|pho|thu truong|chu tich|giam doc|truong ban|truong phong|truong doan) ");
    /** "Giám đốc" and "Trưởng Ban" without a name are those of the issuing agency. */
    private static final Pattern OWN_HEAD = Pattern.compile(
            "(?:pho )?(?:(?:chi )?cuc truong|giam doc|hieu truong|chu tich|lanh dao|thu truong|vien truong|chi huy truong|truong (?:ban|phong|doan))");

    /** "Văn phòng Sở", "Thanh tra Sở", "Văn phòng HĐND và UBND xã": a part of the agency behind the word. */
    private static final Pattern PART_OF = Pattern.compile("(?:van phong(?: hdnd va)?|thanh tra) (.+)");

    private static final Pattern INSPECTORS = Pattern.compile("thanh tra ((?:huyen|quan|thi xa|thanh pho)\\b.*)");
    /** Above or beside every agency that issues plans here. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?:ubnd|hdnd|so|bo|cong an|tinh uy|thanh uy|huyen uy|dang uy|chinh phu|thu tuong|van phong|thanh tra|kho bac)\\b.*");

    private static final Pattern COMMITTEE = Pattern.compile("\\b(?:tinh|thanh|huyen|dang) uy\\b");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?<!HĐND)(?<!Hội đồng nhân dân)(?:, (?:và )?| và )(?=" + AgencyWords.PATTERN + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<String, String> SHORT = Map.of(
            "uy ban nhan dan", "ubnd",
            "hoi dong nhan dan", "hdnd",
            "lien hiep phu nu", "lhpn",
            "chi huy quan su", "chqs",
            "mat tran to quoc", "mttq");
    private static final String ANY_OFFICE = "van phong";

    private final String issuer;
    private final boolean known;
    private final Set<String> doers;

    /**
     * @param issuer the issuing agency as the document names it; null when it does not
     * @param doers who does the plan's tasks; a unit among them belongs to the issuer rather than not
     */
    TierRule(@Nullable String issuer, Collection<String> doers) {
        this.doers = doers.stream().map(TierRule::fold).collect(Collectors.toSet());
        this.issuer = issuer == null ? ANY_OFFICE : fold(issuer);
        this.known = issuer != null;
    }

    DutyTier tier(@Nullable PhraseMention recipient) {
        boolean inside = recipient == null || agencies(recipient).stream().allMatch(this::isInsideOrDoer);
        return inside ? DutyTier.INTERNAL : DutyTier.EXTERNAL;
    }

    /** Not for a unit that may belong to the issuing agency, as a centre or a board does. */
    boolean isCertain(@Nullable PhraseMention recipient) {
        return recipient == null
                || agencies(recipient).stream().allMatch(this::isInside)
                || (known
                        && agencies(recipient).stream().noneMatch(doers::contains)
                        && agencies(recipient).stream()
                                .anyMatch(agency -> !isInside(agency)
                                        && OUTSIDE.matcher(agency).matches()));
    }

    private boolean isInsideOrDoer(String agency) {
        return isInside(agency)
                || (doers.contains(agency) && !OUTSIDE.matcher(agency).matches());
    }

    private boolean isInside(String agency) {
        return ROOM.matcher(agency).matches()
                || OWN_HEAD.matcher(agency).matches()
                || isOwn(agency)
                || isPart(PART_OF, "", agency)
                || isPart(INSPECTORS, "ubnd ", agency);
    }

    private boolean isOwn(String agency) {
        return issuer.startsWith(agency)
                || agency.startsWith(issuer)
                || agency.endsWith(" " + issuer)
                || isOfCommittee(agency);
    }

    /** "Ủy ban Kiểm tra Đảng ủy" where the Party committee issues. */
    private boolean isOfCommittee(String agency) {
        Matcher committee = COMMITTEE.matcher(issuer);
        return committee.find() && agency.endsWith(committee.group());
    }

    private boolean isPart(Pattern part, String before, String agency) {
        Matcher matcher = part.matcher(agency);
        return matcher.matches() && issuer.startsWith(before + matcher.group(1));
    }

    /** "UBND tỉnh, Bộ Ngoại giao" are two; "HĐND và UBND xã" is one. */
    private static List<String> agencies(PhraseMention recipient) {
        return SEVERAL.splitAsStream(recipient.phrase()).map(TierRule::agency).toList();
    }

    private static String agency(String phrase) {
        String agency = fold(phrase);
        for (Matcher head = HEAD.matcher(agency); head.find(); head = HEAD.matcher(agency)) {
            agency = head.replaceFirst("");
        }
        return agency;
    }

    private static String fold(String words) {
        String folded = Letters.fold(words);
        for (Map.Entry<String, String> name : SHORT.entrySet()) {
            folded = folded.replace(name.getKey(), name.getValue());
        }
        return folded;
    }
}
