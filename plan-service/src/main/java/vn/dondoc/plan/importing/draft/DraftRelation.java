package vn.dondoc.plan.importing.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.reading.PlanRelation;
import vn.dondoc.plan.reading.text.Span;

/**
 * A document that the plan carries out or rests on, proposed from the basis.
 *
 * @param kind IMPLEMENTS or BASED_ON
 * @param number with its symbol, as the basis writes it without spaces
 * @param span where type and number stand
 * @param citation index of the same mention among the draft's citations; null until the directory has answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DraftRelation(
        PlanRelation.Kind kind,
        String number,
        Span span,
        @Nullable Integer citation) {

    static DraftRelation of(PlanRelation read) {
        return new DraftRelation(read.kind(), read.number(), read.span(), null);
    }

    DraftRelation indexing(List<Citation> citations) {
        var same = IntStream.range(0, citations.size())
                .filter(i -> citations.get(i).parent() == null
                        && covers(citations.get(i).span()))
                .boxed()
                .findFirst()
                .orElse(null);
        return new DraftRelation(kind, number, span, same);
    }

    private boolean covers(Span cited) {
        return cited.start() < span.end() && span.start() < cited.end();
    }
}
