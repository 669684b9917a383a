package vn.dondoc.plan.referencecopy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.reading.text.DocumentType;

/**
 * A document as a plan cites it.
 *
 * @param name type and number, "Chỉ thị 07/CT-BCA-V28"
 * @param citations indexes of its mentions in the plan's citations
 */
record CitedDocument(UUID referenceId, String name, List<Integer> citations) {

    /** The documents that the directory has a record of, each once, in the order of their first mention. */
    static List<CitedDocument> of(List<Citation> citations) {
        Map<UUID, CitedDocument> documents = new LinkedHashMap<>();
        for (var index = 0; index < citations.size(); index++) {
            var citation = citations.get(index);
            var id = citation.referenceId();
            if (id != null) {
                documents
                        .computeIfAbsent(id, _ -> new CitedDocument(id, name(citation), new ArrayList<>()))
                        .citations()
                        .add(index);
            }
        }
        return List.copyOf(documents.values());
    }

    private static String name(Citation citation) {
        return DocumentType.nameOf(citation.type()) + " " + citation.number();
    }
}
