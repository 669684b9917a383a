package vn.dondoc.plan.importing.draft;

import java.util.List;
import vn.dondoc.plan.directory.Citation;

/** What the directory says of a document's citations, as findings. */
final class CitationRules {

    private CitationRules() {}

    static void examine(List<Citation> citations, FindingBook book) {
        for (var citation : citations) {
            citation.findings().stream()
                    .filter(found -> !book.hasPlace(found.span()))
                    .forEach(book::add);
            citation.differences().stream()
                    .filter(difference -> difference.matters() && !isUnreadDate(citation, difference))
                    .forEach(difference -> book.add(ImportFindings.differs(citation, difference)));
        }
    }

    /** A damaged date is told as such; that it also differs from the record says nothing more. */
    private static boolean isUnreadDate(Citation citation, Citation.CitedDifference difference) {
        return difference.field().equals("date") && citation.date() == null;
    }
}
