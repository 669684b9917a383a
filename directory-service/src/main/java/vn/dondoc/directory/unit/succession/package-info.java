/**
 * Who came after whom, by mergers, splits and dissolutions that were not reversed. A merger has one successor; of a split
 * nobody guesses who inherits: a person decides.
 * Other features ask {@link vn.dondoc.directory.unit.succession.SuccessionService}.
 */
@NullMarked
package vn.dondoc.directory.unit.succession;

import org.jspecify.annotations.NullMarked;
