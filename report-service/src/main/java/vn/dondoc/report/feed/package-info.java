/**
 * Follows the change feed of another service: asks for what came after the kept cursor, hands it on, moves the cursor.
 * A cursor moves only after everything before it was taken over, so a crash or an absence repeats work and loses none;
 * whoever takes changes over must therefore stand to see one twice.
 */
@NullMarked
package vn.dondoc.report.feed;

import org.jspecify.annotations.NullMarked;
