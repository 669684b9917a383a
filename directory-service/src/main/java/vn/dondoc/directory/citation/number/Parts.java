package vn.dondoc.directory.citation.number;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a number read so far, and what may come next: a year, the type's symbol, then agencies. */
final class Parts {

    private final List<Part> parts = new ArrayList<>();

    /** Adds a word; one in which the hyphen was lost becomes two pieces. */
    void take(String separator, String word) {
        String year = Digits.read(word);
        if (yearDue() && new Part(separator, year, null).isYear()) {
            parts.add(new Part(separator, year, null));
        } else {
            takeSymbolOrAgency(separator, word);
        }
    }

    private void takeSymbolOrAgency(String separator, String word) {
        DocumentType symbol = symbolDue() ? Symbols.read(word) : null;
        List<Part> split = symbolDue() && symbol == null ? Symbols.split(separator, word) : List.of();
        if (split.isEmpty()) {
            parts.add(new Part(separator, word, symbol));
        } else {
            parts.addAll(split);
        }
    }

    /** Only the first piece after number and year can be the type's symbol. */
    boolean symbolDue() {
        return parts.isEmpty() || (parts.size() == 1 && parts.getFirst().isYear());
    }

    boolean yearDue() {
        return parts.isEmpty();
    }

    /** A number that ends with the type's symbol still lacks its agency. */
    boolean agencyDue() {
        return !parts.isEmpty() && parts.getLast().symbol() != null;
    }

    int size() {
        return parts.size();
    }

    List<Part> all() {
        return parts;
    }
}
