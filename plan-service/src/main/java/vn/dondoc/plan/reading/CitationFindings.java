package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.Letters;

/** Joins the citations that the directory parsed to a reading, and tells where the document contradicts itself. */
public final class CitationFindings {

    private CitationFindings() {}

    /** The reading with citation indexes on its tasks and with the findings about citations behind its own. */
    public static PlanReading attach(PlanReading reading, List<CitedDocument> citations) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(of(citations));
        FindingIndexes indexes = new FindingIndexes(findings);
        List<ReadTask> tasks = reading.tasks().stream()
                .map(task -> attach(task, citations, indexes))
                .toList();
        return new PlanReading(reading.document(), tasks, reading.duties(), findings, reading.text());
    }

    private static ReadTask attach(ReadTask task, List<CitedDocument> citations, FindingIndexes indexes) {
        List<Integer> cited = citations.stream()
                .filter(citation -> task.span().contains(citation.span()))
                .map(CitedDocument::index)
                .toList();
        return task.withCitations(cited).withFindings(indexes.in(task.span(), task.span()::contains));
    }

    /** One finding for each document that is cited under titles that differ by more than case, marks and punctuation. */
    public static List<Finding> of(List<CitedDocument> citations) {
        Map<String, List<CitedDocument>> byNumber = citations.stream()
                .filter(citation ->
                        citation.title() != null && !citation.title().isBlank())
                .collect(Collectors.groupingBy(CitationFindings::key, LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .flatMap(mentions -> differing(mentions).stream())
                .toList();
    }

    private static String key(CitedDocument citation) {
        return Letters.fold(citation.number()).replace(" ", "");
    }

    private static List<Finding> differing(List<CitedDocument> mentions) {
        Map<String, CitedDocument> wordings = new LinkedHashMap<>();
        mentions.forEach(mention -> wordings.putIfAbsent(Letters.fold(title(mention)), mention));
        return wordings.size() < 2 ? List.of() : List.of(finding(List.copyOf(wordings.values())));
    }

    private static Finding finding(List<CitedDocument> wordings) {
        String titles =
                wordings.stream().map(mention -> "“" + title(mention) + "”").collect(Collectors.joining("; "));
        String message = "Văn bản số %s được trích dẫn với %d tên gọi khác nhau: %s; hãy đối chiếu và chọn tên đúng."
                .formatted(wordings.getFirst().number(), wordings.size(), titles);
        return new Finding(
                "citation.titles-differ",
                Severity.WARNING,
                message,
                wordings.get(1).span(),
                null);
    }

    private static String title(CitedDocument mention) {
        String title = mention.title();
        return title == null ? "" : Letters.collapse(title);
    }
}
