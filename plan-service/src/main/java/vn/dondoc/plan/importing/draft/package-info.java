/**
 * What was read from a document and what the directory said of it, until a person accepts it.
 * Pure values: each step returns a new draft; findings are only added or decided, so an index always means the same one.
 * Used by the import feature, which stores drafts and shows them.
 */
@NullMarked
package vn.dondoc.plan.importing.draft;

import org.jspecify.annotations.NullMarked;
