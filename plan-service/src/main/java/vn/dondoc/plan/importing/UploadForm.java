package vn.dondoc.plan.importing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.draft.Amendment;
import vn.dondoc.plan.importing.progress.Course;

/** The parts of an upload: {@code file}, and what its sender knows of the document. */
public final class UploadForm {

    private static final int LONGEST_NAME = 200;

    @RestForm
    @NotNull
    @SuppressWarnings("NullAway.Init")
    FileUpload file;

    @RestForm
    @Nullable
    @Pattern(regexp = Amendment.NUMBER)
    String number;

    @RestForm
    @Nullable
    LocalDate issuedOn;

    @RestForm
    @Nullable
    @Size(min = 1, max = 20)
    String issuerCode;

    /** @param course told of how far it is */
    Upload upload(Course course) {
        return new Upload(name(file.fileName()), file.uploadedFile(), course, number, issuedOn, issuerCode);
    }

    /** The name's last part, to be shown; folders and control characters of the sender's machine are not ours. */
    private static String name(@Nullable String given) {
        var last = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var shown = last.replaceAll("\\p{Cntrl}", "").strip();
        return shown.isEmpty() ? "van-ban" : shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
    }
}
