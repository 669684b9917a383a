/**
 * Takes the plain text out of an uploaded file, or refuses the file with a stable code.
 * Refused are unsupported types, macros, encryption, zip bombs, empty texts and documents that bear a mark of state secrecy.
 * Called by the import feature before anything is stored.
 */
@NullMarked
package vn.dondoc.plan.reading.source;

import org.jspecify.annotations.NullMarked;
