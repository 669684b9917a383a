package vn.dondoc.plan.reading;

import java.util.List;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.task.ReadTask;

/**
 * Everything that was read from one document, with its evidence.
 *
 * @param document what the document says of itself
 * @param tasks in the order of the document
 * @param duties in the order of the document, event-driven ones last
 * @param relations what the plan carries out and rests on, as its basis says
 * @param findings named by their index; those about the document as a whole have no span
 * @param text the NFC text that all spans index
 */
public record PlanReading(
        DocumentIdentity document,
        List<ReadTask> tasks,
        List<ReadDuty> duties,
        List<PlanRelation> relations,
        List<Finding> findings,
        String text) {

    public PlanReading {
        tasks = List.copyOf(tasks);
        duties = List.copyOf(duties);
        relations = List.copyOf(relations);
        findings = List.copyOf(findings);
    }
}
