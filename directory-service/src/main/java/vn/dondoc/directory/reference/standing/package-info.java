/**
 * What a legal document is worth on a day, and why.
 * Pure rules over its own days and what other documents do to it; a later end never revives what ended before.
 * The feature {@link vn.dondoc.directory.reference} keeps and shows what is derived here.
 */
@NullMarked
package vn.dondoc.directory.reference.standing;

import org.jspecify.annotations.NullMarked;
