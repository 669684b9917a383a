/**
 * A table's lines as statements about units: which column means what, what is wrong with a line, and in which order lines
 * can take effect. A line never counts as half right: what cannot be read is a fault that says what to do.
 * Pure; the rest of {@code exchange} uses it.
 */
@NullMarked
package vn.dondoc.directory.exchange.row;

import org.jspecify.annotations.NullMarked;
