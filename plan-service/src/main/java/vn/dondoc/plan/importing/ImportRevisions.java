package vn.dondoc.plan.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.plan.amendment.RevisionFinding;
import vn.dondoc.plan.amendment.RevisionIntake;
import vn.dondoc.plan.amendment.RevisionView;
import vn.dondoc.plan.importing.draft.Decision;
import vn.dondoc.plan.importing.draft.DraftFinding;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Span;

/** Hands an imported document to its revision: what it says, and the findings that the plan's document did not have. */
@ApplicationScoped
class ImportRevisions {

    private final ImportRepository imports;
    private final RevisionIntake revisions;

    ImportRevisions(ImportRepository imports, RevisionIntake revisions) {
        this.imports = imports;
        this.revisions = revisions;
    }

    RevisionView propose(Actor actor, PlanImport added, UUID planId) {
        var before = revisions.toRevise(actor, planId).importId();
        return revisions.propose(
                actor, planId, ImportAcceptance.words(added.id(), added.draft(), added.text()), notes(added, before));
    }

    /** After a correction; an import that is no corrected document has no revision. */
    void renew(Actor actor, PlanImport changed) {
        var planId = changed.revisesPlanId();
        if (planId != null) {
            var before = revisions.documentOf(actor, planId);
            revisions.renew(
                    actor,
                    changed.id(),
                    ImportAcceptance.words(changed.id(), changed.draft(), changed.text()),
                    notes(changed, before));
        }
    }

    private List<RevisionFinding> notes(PlanImport added, @Nullable UUID before) {
        var known = before == null ? Set.<String>of() : known(imports.findById(before));
        var findings = added.draft().findings();
        return IntStream.range(0, findings.size())
                .filter(i -> findings.get(i).decision() == Decision.OPEN)
                .filter(i -> !known.contains(words(findings.get(i), added.text())))
                .mapToObj(i -> note(i, findings.get(i)))
                .toList();
    }

    /** What a person decided when the plan was made is not asked again. */
    private static Set<String> known(PlanImport before) {
        return before.draft().findings().stream()
                .map(finding -> words(finding, before.text()))
                .collect(Collectors.toSet());
    }

    private static String words(DraftFinding finding, String text) {
        var place = finding.span();
        return finding.code() + " " + (place == null ? finding.message() : at(place, text));
    }

    private static String at(Span place, String text) {
        return Letters.fold(text.substring(place.start(), place.end()));
    }

    private static RevisionFinding note(int index, DraftFinding finding) {
        return new RevisionFinding(
                index,
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.span(),
                finding.suggestion(),
                List.of());
    }
}
