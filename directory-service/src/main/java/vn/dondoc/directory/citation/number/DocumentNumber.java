package vn.dondoc.directory.citation.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document's number and symbol.
 *
 * @param ordinal the number as written, with leading zeros and letter suffix ("07", "15a"); empty when not numbered yet
 * @param year the year inside the number, or null
 * @param symbol the type's symbol inside it, or null
 * @param agencies the agency and what follows it ("BCA", "V28")
 * @param spelled the whole as the vocabulary spells it: {@code 46-CT/TW}, {@code 07/CT-BCA-V28}
 */
public record DocumentNumber(
        String ordinal, @Nullable Integer year, @Nullable DocumentType symbol, List<String> agencies, String spelled) {

    public DocumentNumber {
        agencies = List.copyOf(agencies);
    }

    /** The spelling without leading zeros: 07/KH-UBND and 7/KH-UBND are one document. */
    public static String withoutZeros(String spelled) {
        return spelled.replaceFirst("^0+(?=\\d)", "");
    }

    /** A number with a symbol names a document alone; "07" or "06/2013" needs a full mention before it. */
    public boolean full() {
        return symbol != null || !agencies.isEmpty();
    }

    /** "51/2025/TT" says no agency, so it names no document; it is kept as it stands. */
    public boolean lacksAgency() {
        return symbol != null && agencies.isEmpty();
    }

    /** The first agency when the directory's list does not have it. */
    public @Nullable String unknownAgency() {
        boolean unknown = !agencies.isEmpty()
                && AgencySymbols.spelling(agencies.getFirst()).isEmpty();
        return unknown ? agencies.getFirst() : null;
    }

    /** Laws and resolutions of the National Assembly are numbered 72/2025/QH15, with no symbol. */
    public boolean ofLawMakers() {
        return !agencies.isEmpty() && agencies.getFirst().matches("(QH|UBTVQH)\\d{1,3}");
    }

    /** "14/GP-UBND": the first word is no symbol of the list, but an agency follows it. */
    public boolean ofUnknownType() {
        return symbol == null
                && agencies.size() > 1
                && AgencySymbols.spelling(agencies.get(0)).isEmpty()
                && AgencySymbols.spelling(agencies.get(1)).isPresent();
    }

    /** The number without leading zeros and suffix kept, by which short mentions are matched. */
    public String key() {
        return ordinal.replaceFirst("^0+(?=.)", "") + (year == null ? "" : "/" + year);
    }
}
