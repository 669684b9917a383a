package vn.dondoc.directory.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The parts of an import: the {@code file}, and what holds for all its rows. */
public final class ImportForm {

    private static final int LONGEST_NAME = 200;

    /** A unit list, .csv (UTF-8) or .xlsx. */
    @RestForm
    @NotNull
    @SuppressWarnings("NullAway.Init")
    FileUpload file;

    /** True says what the file would do and records nothing. */
    @RestForm
    boolean dryRun;

    /** The day of rows that name none; today when absent. */
    @RestForm
    @Nullable
    LocalDate effectiveOn;

    /** The ordering document; the file's name when absent. */
    @RestForm
    @Nullable
    @Size(min = 1, max = 500)
    String orderedBy;

    Upload upload() {
        return new Upload(name(file.fileName()), file.uploadedFile(), effectiveOn, orderedBy);
    }

    /** The name's last part, to be shown; folders and control characters of the sender's machine are not ours. */
    private static String name(@Nullable String given) {
        var last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return shown.substring(Math.max(0, shown.length() - LONGEST_NAME));
    }
}
