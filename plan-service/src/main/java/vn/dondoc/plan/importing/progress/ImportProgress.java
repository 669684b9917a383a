package vn.dondoc.plan.importing.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Where an upload is now.
 *
 * @param done pages read, or tasks understood, of {@code of}; both absent where the stage is not counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportProgress(
        ImportStage stage, @Nullable Integer done, @Nullable Integer of) {

    static ImportProgress at(ImportStage stage, int done, int of) {
        return of == 0 ? new ImportProgress(stage, null, null) : new ImportProgress(stage, done, of);
    }
}
