package vn.dondoc.plan.reading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.text.Span;

/** The indexes by which tasks and duties name their findings. */
final class FindingIndexes {

    private FindingIndexes() {}

    static List<Integer> of(List<Finding> findings, Predicate<Span> concerned) {
        return IntStream.range(0, findings.size())
                .filter(index -> isAt(findings.get(index).span(), concerned))
                .boxed()
                .toList();
    }

    private static boolean isAt(@Nullable Span span, Predicate<Span> concerned) {
        return span != null && concerned.test(span);
    }
}
