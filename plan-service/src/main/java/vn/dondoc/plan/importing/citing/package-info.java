/**
 * Tells the directory what imported documents say, so that it finds who cites what; it keeps the mentions, not the text.
 * Told after the import is stored and again after each change of it, outside of transactions, until the directory has it.
 * Nobody waits for this; a document that was refused is not stored and therefore never told.
 */
@NullMarked
package vn.dondoc.plan.importing.citing;

import org.jspecify.annotations.NullMarked;
