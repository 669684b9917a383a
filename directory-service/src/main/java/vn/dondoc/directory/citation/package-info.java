/**
 * The citation library: {@code text} (composed text, tokens), {@code number} (types and numbers), {@code grammar} (finds
 * citations) and {@code format} (writes them). Pure: no framework, no database, no directory.
 * Every feature may use it; over REST it is offered by {@link vn.dondoc.directory.matching}.
 */
@NullMarked
package vn.dondoc.directory.citation;

import org.jspecify.annotations.NullMarked;
