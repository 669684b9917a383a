/**
 * Tables that people send and get: CSV and XLSX, read into cells of text and written from them.
 * What a file claims to be counts less than what it is; limits hold before anything is parsed, and no formula is ever run.
 * The rest of {@code exchange} uses this package; it knows nothing of units.
 */
@NullMarked
package vn.dondoc.directory.exchange.table;

import org.jspecify.annotations.NullMarked;
