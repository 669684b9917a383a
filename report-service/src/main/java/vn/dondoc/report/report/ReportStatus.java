package vn.dondoc.report.report;

/** Where a report stands. A unit's report ends accepted by its recipient, an official one issued under a number. */
public enum ReportStatus {
    DRAFT,
    /** With the unit's head, or the office's leader. */
    AWAITING_APPROVAL,
    /** A unit's report, with its recipient. */
    SUBMITTED,
    /** Back with the author, with a reason. */
    RETURNED,
    /** A unit's report that its recipient may draw from. */
    ACCEPTED,
    /** An official report, signed by the leader, with the clerk. */
    APPROVED,
    /** An official report, released under a number; it never changes again. */
    ISSUED;

    /** Whether the author may write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Every step that a report can take. */
    public boolean canBecome(ReportStatus next) {
        return switch (this) {
            case DRAFT, RETURNED -> next == AWAITING_APPROVAL;
            case AWAITING_APPROVAL -> next == SUBMITTED || next == APPROVED || next == RETURNED;
            case SUBMITTED -> next == ACCEPTED || next == RETURNED;
            case ACCEPTED -> next == RETURNED;
            case APPROVED -> next == ISSUED || next == RETURNED;
            case ISSUED -> false;
        };
    }
}
