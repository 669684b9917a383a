/**
 * Records that may be one document, and their merger.
 * They are offered with reasons and never merged by themselves; both spellings and both ids go on.
 * Nobody else uses this package.
 */
@NullMarked
package vn.dondoc.directory.reference.duplicate;

import org.jspecify.annotations.NullMarked;
