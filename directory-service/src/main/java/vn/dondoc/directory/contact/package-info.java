/**
 * How to reach a unit: public facts of the office, a position at most, never a person (Luật 91/2025/QH15: the least).
 * A contact changes with the unit's version, so that nobody overwrites what they did not see.
 * The feature of units shows it: {@link vn.dondoc.directory.contact.UnitContactService}.
 */
@NullMarked
package vn.dondoc.directory.contact;

import org.jspecify.annotations.NullMarked;
