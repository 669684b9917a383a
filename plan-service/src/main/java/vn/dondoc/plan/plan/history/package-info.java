/**
 * What happened to a plan, who did it, when, why and by whose order; rows are added and never changed.
 * Every step of a plan's life adds its row in its own transaction.
 * The plan feature writes it; the amendment feature adds what it changed.
 */
@NullMarked
package vn.dondoc.plan.plan.history;

import org.jspecify.annotations.NullMarked;
