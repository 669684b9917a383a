/**
 * A plan on paper: its words in the layout of Decree 30/2020, written by official-document.
 * An imported plan gives its own file back when that is a .docx; every other plan is laid out from its text.
 * Whoever may read a plan may have it.
 */
@NullMarked
package vn.dondoc.plan.writing.paper;

import org.jspecify.annotations.NullMarked;
