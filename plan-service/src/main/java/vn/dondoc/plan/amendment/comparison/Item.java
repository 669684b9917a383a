package vn.dondoc.plan.amendment.comparison;

import java.util.List;

/**
 * A task or a duty as the matcher sees it.
 *
 * @param keys by which it is the same as another, the strongest first: all its words, then less of them
 * @param words what its likeness to another is measured by
 * @param details which of two that are equally alike it rather is
 */
record Item(List<String> keys, String words, String details) {}
