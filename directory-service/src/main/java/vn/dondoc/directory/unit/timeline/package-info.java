/**
 * A unit's versions and codes as pure values: what a change, an ending or a founding makes of them, day by day.
 * Versions follow one another without gap or overlap; a back-dated change spreads until a version that decided the same.
 * The events of {@link vn.dondoc.directory.unit.event} are planned with it; nothing here knows a database or a clock.
 */
@NullMarked
package vn.dondoc.directory.unit.timeline;

import org.jspecify.annotations.NullMarked;
