/**
 * Files that prove a unit's part in a task, kept apart from the rows that lists read.
 * Uploads are hostile: a file is taken by what it is and not by its name, is never opened, and goes out as an attachment only.
 * Whoever sees the part reads its files; the unit that holds it adds them and takes them back.
 */
@NullMarked
package vn.dondoc.plan.evidence;

import org.jspecify.annotations.NullMarked;
