/**
 * The content of a plan that is made of another: last year's, or the part of an upper plan that a unit has.
 * Pure: it takes what is known of days, documents and units, and gives a new content with all that a person has to look at.
 * Nothing is replaced silently; where nobody can know, the old words stay and an item says so.
 */
@NullMarked
package vn.dondoc.plan.copying.content;

import org.jspecify.annotations.NullMarked;
