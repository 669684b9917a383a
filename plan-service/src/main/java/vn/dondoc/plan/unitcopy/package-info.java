/**
 * This service's own copy of the directory's units: pulled from its change feed, used when the directory is down.
 * A copy may be late but never guesses; the persisted cursor says how far it has read.
 * Every feature may ask it for names, for subtrees and for what an actor's eyes reach.
 */
@NullMarked
package vn.dondoc.plan.unitcopy;

import org.jspecify.annotations.NullMarked;
