package vn.dondoc.plan.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.amendment.comparison.ChangeKind;
import vn.dondoc.plan.amendment.comparison.Doubt;
import vn.dondoc.plan.amendment.comparison.FieldChange;
import vn.dondoc.plan.amendment.comparison.TextPiece;
import vn.dondoc.plan.reading.text.Span;

/**
 * One change between a plan and a corrected document; decided as a whole.
 *
 * @param index by which it is decided
 * @param taskId of the plan's task; absent for a new one and for other kinds
 * @param dutyId of the plan's reporting duty
 * @param position of the document's task or duty, from 1; absent for what is withdrawn
 * @param textDiff the sentence word by word; empty unless its words changed. KEEP and INSERT make up the new one
 * @param beforeSpan in the text of the document that the plan's words come from
 * @param afterSpan in the corrected document's text
 * @param beforeImportId of the document that {@code beforeSpan} indexes
 * @param sure whether it can be accepted without a look; an unsure pair of tasks may be no pair
 * @param doubt why it is not sure
 * @param decision absent until a person decides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        int index,
        ChangeKind kind,
        @Nullable UUID taskId,
        @Nullable UUID dutyId,
        @Nullable Integer position,
        List<FieldChange> fields,
        List<TextPiece> textDiff,
        @Nullable Span beforeSpan,
        @Nullable Span afterSpan,
        @Nullable UUID beforeImportId,
        boolean sure,
        @Nullable Doubt doubt,
        @Nullable ChangeDecision decision,
        Affects affects) {}
