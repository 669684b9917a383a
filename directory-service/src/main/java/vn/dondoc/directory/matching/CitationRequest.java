package vn.dondoc.directory.matching;

import jakarta.validation.constraints.NotNull;

/**
 * A text to look for citations in.
 *
 * @param text as it came, whatever its damage; at most 1,000,000 characters
 */
record CitationRequest(@NotNull String text) {}
