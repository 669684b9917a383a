package vn.dondoc.directory.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.matching.DifferenceGrade;
import vn.dondoc.directory.reference.decision.DecisionView;

/**
 * One point in which a mention and the record differ.
 *
 * @param field date, issuer or title
 * @param cited as the document has it; a date as written
 * @param recorded as the directory has it; a date as a citation spells it, 09/02/2024
 * @param decision who found the recorded value to be right, and by which source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObservedDifference(
        String field,
        String cited,
        String recorded,
        DifferenceGrade grade,
        @Nullable DecisionView decision) {}
