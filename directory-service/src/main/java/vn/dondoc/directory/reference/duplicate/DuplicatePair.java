package vn.dondoc.directory.reference.duplicate;

import java.util.List;
import vn.dondoc.directory.reference.LegalReferenceResponse;

/**
 * Two records that may be one document.
 *
 * @param one the older record
 * @param reasons what speaks for it
 * @param score 0 to 1; 1: only the spelling differs
 */
public record DuplicatePair(
        LegalReferenceResponse one, LegalReferenceResponse other, List<DuplicateReason> reasons, double score) {}
