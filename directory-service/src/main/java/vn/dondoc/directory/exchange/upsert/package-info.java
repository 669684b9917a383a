/**
 * The e-office's list of units, matched by its agency codes: sent again it changes nothing, what it leaves out stays.
 * Each unit stands for itself, so that one that is refused holds up no other; differences between both sides are told.
 * Nobody uses this package.
 */
@NullMarked
package vn.dondoc.directory.exchange.upsert;

import org.jspecify.annotations.NullMarked;
