package vn.dondoc.plan.evidence;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The part of an upload: {@code file}. */
public final class EvidenceForm {

    @RestForm
    @NotNull
    @SuppressWarnings("NullAway.Init")
    FileUpload file;

    CheckedFile checked() {
        return EvidenceGate.open(file.fileName(), file.uploadedFile());
    }
}
