package vn.dondoc.plan.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.amendment.comparison.MergedDuty;
import vn.dondoc.plan.amendment.comparison.MergedTask;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.plan.AmendedPlan;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.task.AmendedTask;
import vn.dondoc.plan.task.NewTask;

/** Puts a plan's new content together: the document's words where they were accepted, the plan's old ones, with the document that they are from, elsewhere. */
final class AmendedWords {

    private static final Span NOWHERE = new Span(0, 0);

    private final PlanContent plan;
    private final NewPlan document;
    private final List<Citation> citations;

    private AmendedWords(PlanContent plan, NewPlan document) {
        this.plan = plan;
        this.document = document;
        this.citations = new ArrayList<>(document.citations());
    }

    /** @param amendmentId absent for a draft */
    static AmendedPlan of(PlanContent plan, Review review, NewPlan document, @Nullable UUID amendmentId) {
        var words = new AmendedWords(plan, document);
        var comparison = review.comparison();
        var tasks =
                comparison.tasks(review::isAccepted).stream().map(words::task).toList();
        var duties =
                comparison.duties(review::isAccepted).stream().map(words::duty).toList();
        return new AmendedPlan(
                comparison.heading(review::isAccepted),
                document.importId(),
                document.text(),
                tasks,
                duties,
                List.copyOf(words.citations),
                amendmentId);
    }

    private AmendedTask task(MergedTask merged) {
        var kept = merged.kept();
        return merged.old() && kept != null
                ? new AmendedTask(kept.id(), kept.importId(), withOldCitations(merged.words()))
                : new AmendedTask(merged.id(), document.importId(), merged.words());
    }

    private Duty duty(MergedDuty merged) {
        var duty = merged.duty();
        return merged.old() && duty.importId() == null ? duty.of(plan.importId()) : duty;
    }

    private NewTask withOldCitations(NewTask task) {
        var indexes = task.citations().stream()
                .map(i -> index(plan.citations().get(i)))
                .distinct()
                .toList();
        return new NewTask(task.ordinal(), task.text(), task.span(), task.time(), task.parties(), indexes);
    }

    /** Where the new text cites the same document; else it is cited by old words alone, which stand nowhere in the new text. */
    private int index(Citation old) {
        for (var i = 0; i < citations.size(); i++) {
            if (citations.get(i).number().equalsIgnoreCase(old.number())) {
                return i;
            }
        }
        citations.add(old.at(NOWHERE));
        return citations.size() - 1;
    }
}
