package vn.dondoc.directory.citation.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Agencies that appear in numbers. The list is open: an agency that is not here is kept and marked, never refused. */
final class AgencySymbols {

    private static final Pattern NUMBERED = Pattern.compile("(QH|UBTVQH|BCĐ)\\d{1,3}");

    private static final Set<String> PARTY = Set.of("TW", "TU", "HU", "ĐU", "QUTW", "ĐUCA");

    private static final Map<String, String> KNOWN = Stream.of("""
                    CP TTg CTN QH UBTVQH VPCP VPQH VPCTN TW TU HU ĐU QUTW ĐUCA VPTW VPTU BTCTW BTGTW BDVTW BNCTW UBKTTW
                    BTCTU BTGTU BDVTU BNCTU UBKTTU BCSĐ ĐĐQH ĐUK ĐTN TWĐTN MTTW MTTQ UBMTTQ ĐCT TLĐ LĐLĐ HPN HND CCB
                    BCA BQP BNG BTP BTC BCT BNNPTNT BNNMT BGTVT BXD BTNMT BTTTT BLĐTBXH BVHTTDL BKHCN BGDĐT BYT BNV BKHĐT
                    BDTTG UBDT NHNN TTCP KTNN TANDTC VKSNDTC TAND VKSND TCT TCHQ BHXH
                    UBND HĐND VPUB VPUBND VP CAT CATP CAH CAX BCHQS BCHBP BĐBP STC SNV STP SCT SXD SNN SNNMT SYT SGDĐT
                    BTCD TTPVHCC VPĐU VPHĐND VPĐĐQH UBMTTQVN UBTƯMTTQVN UBTWMTTQVN HĐBCQG HLHPN LHPN SDTTG
                    BQLKCN BQLDA KBNN CTK CCVTLT TTLTLS CHQS ĐTNCSHCM HĐTĐKT BTĐKT BTG BDV UBKT BNC CQTT
                    SKHCN SVHTTDL STTTT SKHĐT STNMT SGTVT SLĐTBXH SNgV TTT BDT BQL BCĐ BCĐTW TTHC
                    """.strip().split("\\s+"))
            .collect(Collectors.toMap(symbol -> symbol.toLowerCase(Locale.ROOT), Function.identity()));

    private AgencySymbols() {}

    /** The spelling of a known agency, whatever the case it was written in. */
    static Optional<String> spelling(String written) {
        var known = Optional.ofNullable(KNOWN.get(written.toLowerCase(Locale.ROOT)));
        return known.or(() -> Optional.of(written.toUpperCase(Locale.ROOT)).filter(AgencySymbols::numbered));
    }

    /** Party bodies number in their own form, 46-CT/TW. */
    static boolean party(String agency) {
        return PARTY.contains(agency);
    }

    private static boolean numbered(String symbol) {
        return NUMBERED.matcher(symbol).matches();
    }
}
