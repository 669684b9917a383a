/**
 * This service's change feed, offered to services and auditors.
 * Rows are written by the features themselves through the kit.
 * Nobody else uses this package.
 */
@NullMarked
package vn.dondoc.report.change;

import org.jspecify.annotations.NullMarked;
