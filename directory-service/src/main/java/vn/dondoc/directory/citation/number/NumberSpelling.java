package vn.dondoc.directory.citation.number;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Spells the pieces of a number as the vocabulary does: 46-CT/TW for the Party, 06/2013/NĐ-CP and 45/KH-UBND for the
 * state. Digits and agencies are never changed, only separators and case.
 */
final class NumberSpelling {

    private final String ordinal;
    private final @Nullable Part year;
    private final @Nullable Part symbol;
    private final List<Part> agencies;

    NumberSpelling(String ordinal, List<Part> parts) {
        this.ordinal = ordinal;
        this.year = !parts.isEmpty() && parts.getFirst().isYear() ? parts.getFirst() : null;
        int next = year == null ? 0 : 1;
        this.symbol = parts.size() > next && parts.get(next).symbol() != null ? parts.get(next) : null;
        this.agencies = parts.subList(symbol == null ? next : next + 1, parts.size());
    }

    DocumentNumber number() {
        List<String> names = agencies.stream().map(NumberSpelling::agency).toList();
        Integer yearNumber = year == null ? null : Integer.valueOf(year.word());
        return new DocumentNumber(ordinal, yearNumber, symbol == null ? null : symbol.symbol(), names, spelled(names));
    }

    private String spelled(List<String> names) {
        var out = new StringBuilder(ordinal);
        if (year != null) {
            out.append('/').append(year.word());
        }
        if (symbol != null) {
            out.append(party() ? "-" : "/").append(code(symbol));
        }
        for (int i = 0; i < names.size(); i++) {
            out.append(separator(i)).append(names.get(i));
        }
        return out.toString();
    }

    private String separator(int agency) {
        String written = agencies.get(agency).separator().isEmpty()
                ? "-"
                : agencies.get(agency).separator();
        if (agency > 0) {
            return written;
        }
        if (symbol == null) {
            return year == null ? written : "/";
        }
        return party() || old(written) ? "/" : "-";
    }

    /** Joint circulars of the nineties wrote TTLT/BTP-BCA. */
    private boolean old(String written) {
        return symbol != null && symbol.symbol() == DocumentType.JOINT_CIRCULAR && written.equals("/");
    }

    private boolean party() {
        if (symbol == null || year != null || agencies.isEmpty()) {
            return false;
        }
        boolean written = symbol.separator().equals("-")
                && agencies.getFirst().separator().equals("/");
        return written || AgencySymbols.party(agency(agencies.getFirst()));
    }

    private static String code(Part symbol) {
        DocumentType type = symbol.symbol();
        return type == null ? symbol.word() : Symbols.spelling(symbol.word(), type);
    }

    private static String agency(Part part) {
        boolean small = part.word().equals(part.word().toLowerCase(Locale.ROOT));
        return AgencySymbols.spelling(part.word())
                .orElseGet(() -> small ? part.word().toUpperCase(Locale.ROOT) : part.word());
    }
}
