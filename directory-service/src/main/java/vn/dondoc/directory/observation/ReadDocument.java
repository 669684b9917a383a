package vn.dondoc.directory.observation;

import java.util.List;
import java.util.UUID;

/**
 * A document after its text was read.
 *
 * @param hash SHA-256 of the text as it came, hex
 * @param mentions not linked yet
 */
record ReadDocument(UUID id, CitingDocumentRequest described, String hash, List<Mention> mentions) {}
