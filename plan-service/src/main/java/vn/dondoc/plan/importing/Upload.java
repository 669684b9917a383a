package vn.dondoc.plan.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came, with what its sender knows of the document.
 *
 * @param fileName without folders; only shown, never used as a path
 * @param file where the server put it for the time of the request
 * @param number "45" or "45/KH-VPUB"
 */
record Upload(
        String fileName,
        Path file,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuerCode) {}
