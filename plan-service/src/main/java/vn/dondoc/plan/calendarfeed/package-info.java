/**
 * Calendars that other programs subscribe to by an address that holds a secret.
 * The secret is said once, stored hashed and never logged; who has it reads excerpts, units and plan references, nothing else, until
 * the address is revoked.
 * Reads parts by SQL and reports by the calendar feature; nobody else uses it.
 */
@NullMarked
package vn.dondoc.plan.calendarfeed;

import org.jspecify.annotations.NullMarked;
