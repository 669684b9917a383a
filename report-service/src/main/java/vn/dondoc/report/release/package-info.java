/**
 * Issues the office's approved report under the next number of its register, as JSON and as a Word file that never change,
 * and lets its recipient, and nobody else, find, pull and confirm it.
 * Number and release are one transaction, so the register has no gap and no twin (Decree 30/2020, article 15).
 * Nothing depends on it.
 */
@NullMarked
package vn.dondoc.report.release;

import org.jspecify.annotations.NullMarked;
