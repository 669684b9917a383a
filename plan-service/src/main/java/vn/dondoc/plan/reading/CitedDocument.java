package vn.dondoc.plan.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;

/**
 * One mention of a legal document, as the directory parsed it from the reading's text.
 *
 * @param index position in the directory's list
 * @param type as the vocabulary spells it; null when not written
 * @param number number and symbol, "07/CT-BCA-V28"
 * @param date as written; null when not written or impossible
 * @param issuer as written
 * @param title as written, without quotation marks
 * @param span in the NFC text
 * @param parent index of the citation whose title holds this one; null for none
 */
public record CitedDocument(
        int index,
        @Nullable String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String title,
        Span span,
        @Nullable Integer parent) {}
