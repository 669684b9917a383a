package vn.dondoc.plan.evidence;

import java.nio.file.Path;

/**
 * An upload that may come in.
 *
 * @param name harmless, with an ending that fits what it is
 * @param size in bytes
 * @param sha256 in hexadecimal
 * @param content where the server put it for the time of the request
 */
record CheckedFile(String name, FileKind kind, long size, String sha256, Path content) {}
