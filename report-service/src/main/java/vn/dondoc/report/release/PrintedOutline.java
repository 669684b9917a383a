package vn.dondoc.report.release;

import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.report.report.Outline;
import vn.dondoc.report.report.Outline.Part;
import vn.dondoc.report.report.ReportContent;

/** The headings of an outline that have something under them; a heading over nothing is no part of a document. */
final class PrintedOutline {

    private final List<Part> parts;
    private final ReportContent content;

    PrintedOutline(Outline outline, ReportContent content) {
        this.parts = outline.sections();
        this.content = content;
    }

    /** In the outline's order; siblings close up to the numbers that the outline begins with. */
    List<Part> parts() {
        return IntStream.range(0, parts.size())
                .filter(this::isPrinted)
                .mapToObj(this::renumbered)
                .toList();
    }

    private boolean isPrinted(int index) {
        return parts.subList(index, endOf(index)).stream()
                .flatMap(part -> content.in(part.code()).stream())
                .anyMatch(paragraph -> !paragraph.text().isBlank());
    }

    private Part renumbered(int index) {
        var siblings = siblings(index);
        var place = siblings.stream()
                .filter(sibling -> sibling < index && isPrinted(sibling))
                .count();
        var number = parts.get(siblings.get((int) place)).number();
        var part = parts.get(index);
        return new Part(part.code(), number, part.level(), part.heading(), part.guidance());
    }

    private List<Integer> siblings(int index) {
        var parent = IntStream.range(0, index)
                .filter(earlier -> level(earlier) < level(index))
                .max();
        var from = parent.isPresent() ? parent.getAsInt() + 1 : 0;
        var to = parent.isPresent() ? endOf(parent.getAsInt()) : parts.size();
        return IntStream.range(from, to)
                .filter(each -> level(each) == level(index))
                .boxed()
                .toList();
    }

    /** Where the parts under this one end. */
    private int endOf(int index) {
        return IntStream.range(index + 1, parts.size())
                .filter(later -> level(later) <= level(index))
                .findFirst()
                .orElse(parts.size());
    }

    private int level(int index) {
        return parts.get(index).level();
    }
}
