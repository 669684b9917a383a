package vn.dondoc.report.report;

import java.util.List;
import java.util.Optional;

/** What a report has to tell: its sections in order, and the figures that are asked for. A report keeps its own copy. */
public record Outline(List<Part> sections, List<Indicator> indicators) {

    public Outline {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
    }

    /**
     * One heading.
     *
     * @param code stable name of the section, for example {@code II.1}
     * @param number as printed before the heading, for example {@code 1}
     * @param level 1 for a part in capitals, 2 for an item under it
     * @param guidance what to write there, for the author
     */
    public record Part(String code, String number, int level, String heading, String guidance) {}

    /** One figure that is asked for, with the way it adds up over units. */
    public record Indicator(String code, String label, String unitOfMeasure, Aggregation aggregation) {}

    /** Whether the outline has a section of this code. */
    public boolean hasSection(String code) {
        return sections.stream().anyMatch(section -> section.code().equals(code));
    }

    /** The indicator of this code. */
    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }
}
