package vn.dondoc.report.consolidation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.report.report.Contribution;
import vn.dondoc.report.report.Outline.Indicator;
import vn.dondoc.report.report.ReportContent;
import vn.dondoc.report.report.ReportContent.Figure;
import vn.dondoc.report.report.ReportContent.FigureSource;

/** How the units' figures become the office's, and when a figure that a person set stays. */
final class FigureRules {

    private FigureRules() {}

    static List<Figure> reconcile(List<Indicator> indicators, ReportContent present, List<Contribution> accepted) {
        return indicators.stream()
                .map(indicator -> reconcile(indicator, present.figure(indicator.code()), accepted))
                .toList();
    }

    private static Figure reconcile(Indicator indicator, Optional<Figure> present, List<Contribution> accepted) {
        var sources = accepted.stream()
                .sorted(Comparator.comparing(Contribution::acceptedAt))
                .flatMap(contribution -> source(indicator, contribution))
                .toList();
        var total = total(indicator, sources);
        var value = present.filter(figure -> isSetByHand(indicator, figure))
                .map(Figure::value)
                .orElse(total);
        return new Figure(indicator.code(), value, sources);
    }

    private static Stream<FigureSource> source(Indicator indicator, Contribution contribution) {
        var unit = contribution.unit();
        return contribution.content().figure(indicator.code()).map(Figure::value).stream()
                .map(value -> new FigureSource(contribution.reportId(), unit.code(), unit.name(), value));
    }

    /** A value that differs from the total of its own sources is somebody's correction. */
    private static boolean isSetByHand(Indicator indicator, Figure figure) {
        var total = total(indicator, figure.sources());
        return figure.value() != null && (total == null || figure.value().compareTo(total) != 0);
    }

    private static @Nullable BigDecimal total(Indicator indicator, List<FigureSource> sources) {
        return indicator
                .aggregation()
                .of(sources.stream().map(FigureSource::value).toList());
    }
}
