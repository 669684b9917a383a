package vn.dondoc.plan.importing.draft;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.plan.directory.Citation;

/**
 * All that is known of an imported document. Indexes in tasks and duties point into {@code citations} and
 * {@code findings}; spans point into the import's text.
 */
public record Draft(
        DraftDocument document,
        List<DraftTask> tasks,
        List<DraftDuty> duties,
        List<Citation> citations,
        List<DraftRelation> relations,
        List<DraftFinding> findings) {

    /** Drafts stored by earlier versions have no relations. */
    public Draft {
        relations = relations == null ? List.of() : List.copyOf(relations);
    }

    public Draft withDocument(DraftDocument changed) {
        return new Draft(changed, tasks, duties, citations, relations, findings);
    }

    Draft withWork(List<DraftTask> changedTasks, List<DraftDuty> changedDuties) {
        return new Draft(document, changedTasks, changedDuties, citations, relations, findings);
    }

    Draft withCitations(List<Citation> cited) {
        return new Draft(document, tasks, duties, List.copyOf(cited), linked(cited), findings);
    }

    private List<DraftRelation> linked(List<Citation> cited) {
        return relations.stream().map(relation -> relation.indexing(cited)).toList();
    }

    Draft withFindings(List<DraftFinding> changed) {
        return new Draft(document, tasks, duties, citations, relations, List.copyOf(changed));
    }

    /** The tasks that the plan will have, each where its words stand in the text. */
    public List<DraftTask> standingTasks() {
        return TextOrder.of(tasks, DraftTask::added, DraftTask::span).stream()
                .filter(task -> !task.leftOut())
                .toList();
    }

    /** The duties that the plan will have, each where its words stand in the text. */
    public List<DraftDuty> standingDuties() {
        return TextOrder.of(duties, DraftDuty::added, DraftDuty::span).stream()
                .filter(duty -> !duty.leftOut())
                .toList();
    }

    /** Everybody who is named for work: in tasks, and as reporters of duties. */
    Stream<DraftParty> parties() {
        var inTasks =
                tasks.stream().flatMap(task -> task.assignments().stream()).map(DraftAssignment::party);
        return Stream.concat(inTasks, duties.stream().map(DraftDuty::reporters));
    }

    /** Marks that the very same file came before. */
    public Draft knownFile() {
        var book = new FindingBook(findings);
        book.add(ImportFindings.sameFile());
        return withFindings(book.all());
    }

    /** Marks that the head names another document than the plan that it is to correct. */
    public Draft ofOther(String reference) {
        var book = new FindingBook(findings);
        book.add(ImportFindings.otherDocument(reference));
        return withFindings(book.all());
    }

    public long openErrors() {
        return findings.stream().filter(DraftFinding::blocksAcceptance).count();
    }
}
