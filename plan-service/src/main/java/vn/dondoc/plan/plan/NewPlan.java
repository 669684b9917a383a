package vn.dondoc.plan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.task.NewTask;

/**
 * A plan as a person accepted it from an import, or wrote it here.
 *
 * @param importId absent when it was written here
 * @param number the part before the slash, "45"; absent while it has none
 * @param symbol the part after it, "KH-VPUB"
 * @param year the year that the plan is for
 * @param text the document, NFC; all spans index it
 */
public record NewPlan(
        @Nullable UUID importId,
        String type,
        @Nullable String number,
        String symbol,
        String subject,
        LocalDate issuedOn,
        String issuerCode,
        String issuerName,
        int year,
        String text,
        List<NewTask> tasks,
        List<Duty> duties,
        List<Citation> citations) {

    public Heading heading() {
        return new Heading(number, symbol, subject, issuedOn, year);
    }
}
