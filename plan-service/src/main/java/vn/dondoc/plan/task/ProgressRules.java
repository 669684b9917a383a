package vn.dondoc.plan.task;

import vn.dondoc.kit.RuleViolation;

/** What makes sense together in a progress. */
final class ProgressRules {

    private ProgressRules() {}

    /**
     * Done is 100 and not started is 0, whether said or not; what is under way is neither.
     *
     * @throws RuleViolation {@code progress.percent-unfit}
     */
    static int percent(ProgressRequest request, int before) {
        return switch (request.status()) {
            case DONE -> exactly(100, request);
            case NOT_STARTED -> exactly(0, request);
            case IN_PROGRESS, CANNOT_DO ->
                below100(request.percent() == null ? Math.min(before, 99) : request.percent());
        };
    }

    /** @throws RuleViolation {@code progress.reason-missing} when a unit says that it cannot and not why */
    static void requireReason(ProgressRequest request) {
        if (request.status() == ProgressStatus.CANNOT_DO
                && (request.note() == null || request.note().isBlank())) {
            throw RuleViolation.invalid("progress.reason-missing");
        }
    }

    private static int exactly(int percent, ProgressRequest request) {
        if (request.percent() != null && request.percent() != percent) {
            throw RuleViolation.invalid("progress.percent-unfit");
        }
        return percent;
    }

    private static int below100(int percent) {
        if (percent == 100) {
            throw RuleViolation.invalid("progress.percent-unfit");
        }
        return percent;
    }
}
