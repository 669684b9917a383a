package vn.dondoc.plan.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.importing.draft.DraftDocument;
import vn.dondoc.plan.importing.draft.DraftDuty;
import vn.dondoc.plan.importing.draft.DraftFinding;
import vn.dondoc.plan.importing.draft.DraftRelation;
import vn.dondoc.plan.importing.draft.DraftTask;

/**
 * An import with its draft. Spans are UTF-16 indexes into the text at {@code /imports/{id}/text}; the numbers in
 * {@code tasks[].citations} and {@code …findings} are indexes into the lists beside them.
 *
 * @param sha256 of the file as it came, hex
 * @param planId of the plan that was made of it
 * @param revisesPlanId of the plan that it is a corrected document for
 * @param pages where each page begins in the text; empty when the file does not say
 * @param version for {@code If-Match}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        ImportStatus status,
        String fileName,
        String mediaType,
        String sha256,
        Instant createdAt,
        String createdBy,
        @Nullable UUID planId,
        @Nullable UUID revisesPlanId,
        List<Integer> pages,
        DraftDocument document,
        List<DraftTask> tasks,
        List<DraftDuty> duties,
        List<Citation> citations,
        List<DraftRelation> relations,
        List<DraftFinding> findings,
        List<ImportAction> allowedActions,
        int version) {}
