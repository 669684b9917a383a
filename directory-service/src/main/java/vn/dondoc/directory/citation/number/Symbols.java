package vn.dondoc.directory.citation.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one word of a number as a type's symbol, also as damaged: "ND" for NĐ, "NĐCP" for NĐ-CP. */
final class Symbols {

    private static final Map<String, DocumentType> DAMAGED =
            Map.of("nd", DocumentType.DECREE, "qd", DocumentType.DECISION);

    /** Joint documents whose symbol is a longer one of their own. */
    private static final Map<String, DocumentType> JOINT = Map.of(
            "nqlt", DocumentType.RESOLUTION,
            "qcph", DocumentType.REGULATION,
            "ctph", DocumentType.PROGRAMME,
            "khph", DocumentType.PLAN,
            "khlt", DocumentType.PLAN,
            "khln", DocumentType.PLAN,
            "hdln", DocumentType.GUIDANCE,
            "ctrph", DocumentType.PROGRAMME);

    /** The Party's rules of 2018 to 2020, 08-QĐi/TW. */
    private static final String PARTY_RULE = "qđi";

    private Symbols() {}

    /** The type whose symbol this word is, or null. */
    static @Nullable DocumentType read(String word) {
        return DocumentType.ofCode(word)
                .or(() -> Optional.ofNullable(DAMAGED.get(word.toLowerCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(JOINT.get(word.toLowerCase(Locale.ROOT))))
                .or(() -> word.equalsIgnoreCase(PARTY_RULE) ? Optional.of(DocumentType.RULE) : Optional.empty())
                .filter(type -> type != DocumentType.LAW)
                .orElse(null);
    }

    /** The symbol as the vocabulary spells it. */
    static String spelling(String word, DocumentType type) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(PARTY_RULE)) {
            return "QĐi";
        }
        return JOINT.containsKey(lower) ? word.toUpperCase(Locale.ROOT) : type.code();
    }

    /** "NĐCP" is NĐ and CP when the hyphen was lost; a known agency is never split. */
    static List<Part> split(String separator, String word) {
        if (AgencySymbols.spelling(word).isPresent()) {
            return List.of();
        }
        for (int cut = Math.min(4, word.length() - 1); cut >= 2; cut--) {
            DocumentType symbol = read(word.substring(0, cut));
            String rest = word.substring(cut);
            if (symbol != null && AgencySymbols.spelling(rest).isPresent()) {
                return List.of(new Part(separator, word.substring(0, cut), symbol), new Part("-", rest, null));
            }
        }
        return List.of();
    }
}
