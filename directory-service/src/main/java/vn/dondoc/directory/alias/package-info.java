/**
 * How else documents write a unit: aliases and abbreviations, each with the days on which it counts.
 * A unit has a spelling once on any day; an alias is ended, never removed, so that old documents keep what they meant.
 * Phrases and searches find aliases by the database's table of spellings; nobody else uses this package.
 */
@NullMarked
package vn.dondoc.directory.alias;

import org.jspecify.annotations.NullMarked;
