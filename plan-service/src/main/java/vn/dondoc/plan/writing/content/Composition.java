package vn.dondoc.plan.writing.content;

import java.util.List;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.task.NewTask;

/**
 * A plan's text, and where in it each task and duty stands.
 *
 * @param text NFC; number and date stand beside it, not in it, so that the issue moves no span
 * @param tasks without citations, which the directory reads in the text
 */
public record Composition(String text, List<NewTask> tasks, List<Duty> duties) {}
