/**
 * How much work is done and open, on time and late: by unit, plan or month.
 * Figures are sums that the database keeps in the transaction of each change; what is late follows from the day of asking; visibility
 * is part of the query.
 * Read by screens and by the calendar; nobody writes here.
 */
@NullMarked
package vn.dondoc.plan.figure;

import org.jspecify.annotations.NullMarked;
