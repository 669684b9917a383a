/**
 * Plans made of other plans: last year's for the new year, and a unit's own plan of the tasks that an upper plan gives it.
 * Days move, references and units are refreshed, and everything that was changed or could not be is an item that a person decides.
 * A copy with open items cannot be issued.
 */
@NullMarked
package vn.dondoc.plan.copying;

import org.jspecify.annotations.NullMarked;
