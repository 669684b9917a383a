/**
 * The same change to many assignments at once, each in a transaction of its own and with an answer of its own.
 * A row passes exactly the guards that a single change passes; a stale or refused row does not keep the others back.
 * Knows the features whose changes it repeats and nothing of how they decide.
 */
@NullMarked
package vn.dondoc.plan.bulk;

import org.jspecify.annotations.NullMarked;
