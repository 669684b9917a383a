/**
 * Links between plans: which upper plan or document a plan carries out or rests on.
 * A link is proposed from the words of a basis and decided by a person; it is never deleted, and no chain of links closes to a circle.
 * A document that is no plan here stays known by its number, and is connected when a plan with that number is issued.
 */
@NullMarked
package vn.dondoc.plan.cascade.link;

import org.jspecify.annotations.NullMarked;
