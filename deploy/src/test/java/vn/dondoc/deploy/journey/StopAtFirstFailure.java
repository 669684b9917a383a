package vn.dondoc.deploy.journey;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** After a step that failed, the steps behind it would only fail too: they are skipped, saying so. */
final class StopAtFirstFailure implements TestWatcher, ExecutionCondition {

    private static volatile String failed = "";

    @Override
    public void testFailed(ExtensionContext step, Throwable cause) {
        failed = step.getDisplayName();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext step) {
        return failed.isEmpty()
                ? ConditionEvaluationResult.enabled("no step has failed")
                : ConditionEvaluationResult.disabled("an earlier step failed: " + failed);
    }
}
