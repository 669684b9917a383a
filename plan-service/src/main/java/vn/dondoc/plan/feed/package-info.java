/**
 * Reads the directory's change feed for the copies that this service keeps: of units and of legal references.
 * A page and the cursor behind it are taken in together, so nothing is lost or, with several replicas, overtaken.
 * A copy says what it takes from an event; each copy has its own cursor and begins at the beginning.
 */
@NullMarked
package vn.dondoc.plan.feed;

import org.jspecify.annotations.NullMarked;
