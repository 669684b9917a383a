/**
 * The list of the parts that units have in tasks: filters, orders, pages and the same as a workbook.
 * A page is read from one covering index whatever the size of the table; visibility is part of its query; only what is open or of
 * a closed plan is listed.
 * Reads by SQL and changes nothing; other features use what a line and a bucket are.
 */
@NullMarked
package vn.dondoc.plan.tasklist;

import org.jspecify.annotations.NullMarked;
