package vn.dondoc.report.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.report.Contribution;
import vn.dondoc.report.report.ReportSnapshot;
import vn.dondoc.report.report.Reports;
import vn.dondoc.report.round.Rounds;
import vn.dondoc.report.unitcopy.UnitDirectory;
import vn.dondoc.report.unitcopy.UnitRef;

/** Shows the coordinator the units' accepted reports and draws them into the office's. */
@ApplicationScoped
class ConsolidationService {

    private final Reports reports;
    private final Rounds rounds;
    private final UnitDirectory units;

    ConsolidationService(Reports reports, Rounds rounds, UnitDirectory units) {
        this.reports = reports;
        this.rounds = rounds;
        this.units = units;
    }

    @Transactional
    ContributionsResponse contributions(Actor actor, UUID id) {
        var office = reports.visible(actor, id);
        var feeding = rounds.feeding(office.roundId());
        var accepted = reports.accepted(feeding);
        return new ContributionsResponse(
                accepted.stream().map(report -> contributed(report, office)).toList(),
                missing(office, feeding, accepted));
    }

    /** @throws RuleViolation {@code consolidation.nothing-accepted} while no unit's report is accepted */
    @Transactional
    void draw(Actor actor, UUID id, @Nullable String ifMatch) {
        reports.draw(actor, id, ifMatch, office -> {
            var accepted = reports.accepted(rounds.feeding(office.roundId()));
            if (accepted.isEmpty()) {
                throw new RuleViolation("consolidation.nothing-accepted");
            }
            return ConsolidationRules.draw(office.outline(), office.content(), accepted);
        });
    }

    private List<UnitRef> missing(ReportSnapshot office, List<UUID> feeding, List<Contribution> accepted) {
        var present = accepted.stream().map(report -> report.unit().code()).toList();
        var absent = feeding.stream()
                .flatMap(round -> rounds.expected(round).stream())
                .distinct()
                .filter(code -> !present.contains(code))
                .toList();
        var names = units.names(absent);
        var day = rounds.card(office.roundId()).unitsAsOf();
        return absent.stream().map(code -> names.on(code, day)).toList();
    }

    private static ContributionsResponse.ContributedReport contributed(Contribution report, ReportSnapshot office) {
        var sections = report.content().sections().stream()
                .map(section -> new ContributionsResponse.ContributedSection(
                        section.code(),
                        section.paragraphs().stream()
                                .map(paragraph -> new ContributionsResponse.ContributedParagraph(
                                        paragraph.id(), paragraph.text()))
                                .toList()))
                .toList();
        var figures = report.content().figures().stream()
                .map(figure -> new ContributionsResponse.ContributedFigure(figure.code(), figure.value()))
                .toList();
        return new ContributionsResponse.ContributedReport(
                report.reportId(),
                report.unit(),
                report.contentVersion(),
                sections,
                figures,
                ConsolidationRules.used(office.content(), report.reportId()));
    }
}
