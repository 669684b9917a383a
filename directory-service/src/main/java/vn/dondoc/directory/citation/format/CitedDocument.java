package vn.dondoc.directory.citation.format;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.number.DocumentType;

/**
 * A document that is to be cited; what is not known of it is left out of the citation.
 *
 * @param type null when its code is none of the vocabulary: the citation then says "Văn bản"
 * @param number number and symbol, {@code 07/CT-BCA-V28}; empty or without a number ({@code /QĐ-UBND}) before it has one
 * @param issuedOn null when no source gives it
 * @param issuer with "với" or "và" between joint issuers, or null
 * @param title the subject without "về"; of a law its name; null while sources disagree
 */
public record CitedDocument(
        @Nullable DocumentType type,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        @Nullable String title) {

    /** The same, with the type as a record keeps it: its code, {@code CT}. */
    public static CitedDocument of(
            String typeCode,
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            @Nullable String title) {
        return new CitedDocument(DocumentType.ofCode(typeCode).orElse(null), number, issuedOn, issuer, title);
    }

    String typeName() {
        return type == null ? "Văn bản" : type.vietnamese();
    }

    /** Laws and ordinances go by their name. */
    boolean named() {
        return type == DocumentType.LAW || type == DocumentType.ORDINANCE;
    }

    boolean numbered() {
        return !number.isBlank() && Character.isDigit(number.charAt(0));
    }
}
