package vn.dondoc.report.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.kit.Actor;

/**
 * Who may do what with a report: the unit's staff write, its head (for an official report the leader) approves, the
 * recipient's coordinator accepts or returns, the clerk issues. Time is charged to whoever holds it.
 */
final class ReportAccess {

    private final Actor actor;
    private final ReportFacts report;

    private ReportAccess(Actor actor, ReportFacts report) {
        this.actor = actor;
        this.report = report;
    }

    static Set<ReportAction> actions(Actor actor, ReportFacts report) {
        var access = new ReportAccess(actor, report);
        return Arrays.stream(ReportAction.values())
                .filter(access::allows)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportAction.class)));
    }

    /** Whether the actor could take this step in some state of the report: tells "never" from "not now". */
    static boolean mayEver(Actor actor, ReportFacts report, ReportAction action) {
        return Arrays.stream(ReportStatus.values())
                .map(status -> new ReportFacts(report.unitCode(), report.recipientCode(), report.official(), status))
                .anyMatch(facts -> new ReportAccess(actor, facts).allows(action));
    }

    private boolean allows(ReportAction action) {
        return switch (action) {
            case EDIT, SUBMIT -> report.status().isOpen() && isAuthor();
            case CONSOLIDATE -> report.official() && report.status().isOpen() && isAuthor();
            case APPROVE -> report.status() == ReportStatus.AWAITING_APPROVAL && isApprover();
            case ACCEPT -> report.status() == ReportStatus.SUBMITTED && isReceiver();
            case ISSUE -> report.status() == ReportStatus.APPROVED && isOwn("clerk");
            case RETURN -> mayReturn();
        };
    }

    /** Back goes a report only from the hands that it is in; the clerk sends back what is wrong in form. */
    private boolean mayReturn() {
        return switch (report.status()) {
            case AWAITING_APPROVAL -> isApprover();
            case SUBMITTED, ACCEPTED -> isReceiver();
            case APPROVED -> isOwn("leader") || isOwn("clerk");
            case DRAFT, RETURNED, ISSUED -> false;
        };
    }

    private boolean isAuthor() {
        return isOwn("officer") || isOwn("coordinator");
    }

    private boolean isApprover() {
        return isOwn(report.official() ? "leader" : "unit-head");
    }

    private boolean isReceiver() {
        return !report.official() && actor.is("coordinator") && actor.actsFor(report.recipientCode());
    }

    private boolean isOwn(String role) {
        return actor.is(role) && actor.actsFor(report.unitCode());
    }
}
