package vn.dondoc.plan.amendment.comparison;

import java.util.UUID;

/**
 * What a person said of a task or duty of the plan and one of the document.
 *
 * @param id of the plan's task or duty
 * @param position of the document's one, from 1
 * @param same whether they are the same
 */
public record Judgement(UUID id, int position, boolean same) {}
