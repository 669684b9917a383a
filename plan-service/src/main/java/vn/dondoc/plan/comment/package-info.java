/**
 * What people say to each other about a task or one unit's part of it.
 * A comment is kept as it was made; one on a part is read by those who see the part, any other by all who see the task.
 * Nothing here decides anything: progress, extensions and reassignments have roads of their own.
 */
@NullMarked
package vn.dondoc.plan.comment;

import org.jspecify.annotations.NullMarked;
