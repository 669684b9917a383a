package vn.dondoc.plan.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.progress.Course;

/**
 * A file as it came, with what its sender knows of the document.
 *
 * @param fileName without folders; only shown, never used as a path
 * @param file where the server put it for the time of the request
 * @param course told of how far it is
 * @param number "45" or "45/KH-VPUB"
 */
record Upload(
        String fileName,
        Path file,
        Course course,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String issuerCode) {}
