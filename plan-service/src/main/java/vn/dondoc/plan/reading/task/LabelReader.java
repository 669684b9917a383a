package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Marker;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Reads the labelled lines under a task; one line may hold several labels divided by semicolons. */
final class LabelReader {

    private static final Pattern LABEL = Pattern.compile("(\\p{L}[^:;.|]{2,60}?) ?:");
    private static final Pattern NEXT_LABEL = Pattern.compile("[;.,] ?(?=(\\p{L}[^:;.,|]{4,60}?) ?:)");
    private static final int MOST_WORDS = 7;
    private static final Set<Marker.Style> BELOW =
            EnumSet.of(Marker.Style.LETTER, Marker.Style.PARENTHESIS, Marker.Style.SUBNUMBER);

    private LabelReader() {}

    /** Whether a counted paragraph is a label of the item above: "a) Đơn vị chủ trì: …". */
    static boolean isCountedLabel(Paragraph paragraph) {
        return BELOW.contains(paragraph.marker().style())
                && line(paragraph.body(), false).isPresent();
    }

    /** Empty when the paragraph is no labelled line; unknown labels are told only on dashed lines. */
    static List<LabelledLine> read(Paragraph paragraph) {
        if (paragraph.isNumbered() && !isCountedLabel(paragraph)) {
            return List.of();
        }
        List<LabelledLine> lines = new ArrayList<>();
        for (Passage piece : pieces(paragraph.body())) {
            line(piece, paragraph.isDash()).stream()
                    .flatMap(line -> parts(line).stream())
                    .forEach(lines::add);
        }
        return lines;
    }

    /** Not for "Tập huấn quy trình. Chủ trì: Phòng A.", where a label stands behind words. */
    static boolean beginsWithLabel(Paragraph paragraph) {
        return line(pieces(paragraph.body()).getFirst(), paragraph.isDash()).isPresent();
    }

    /** "1. Làm việc A. Đơn vị chủ trì: …": where, in the task's own words, its labels begin; the end where there are none. */
    static int labelsIn(Passage words) {
        Matcher next = words.matcher(NEXT_LABEL);
        while (next.find()) {
            if (LabelKind.of(next.group(1)).isPresent()) {
                return next.end();
            }
        }
        return words.end();
    }

    static boolean hasLabelsIn(Passage words) {
        return labelsIn(words) < words.end();
    }

    /** The labels that stand in a task's own words, from the place that {@link #labelsIn} tells. */
    static List<LabelledLine> inline(Passage words) {
        return pieces(words).stream()
                .flatMap(piece -> line(piece, false).stream())
                .flatMap(line -> parts(line).stream())
                .toList();
    }

    /** "Đơn vị thực hiện: Tổ A; Tổ B phối hợp", "Phòng A chủ trì, Phòng B phối hợp" in one cell: each with its own part. */
    static List<LabelledLine> parts(LabelledLine line) {
        return switch (line.kind()) {
            case LEAD, PERFORM, COORDINATE -> BracketLabels.within(line);
            case TIME, PLACE, FUNDING, PRODUCT, UNKNOWN -> List.of(line);
        };
    }

    private static List<Passage> pieces(Passage body) {
        List<Passage> pieces = new ArrayList<>();
        int start = body.start();
        int label = endOfLabel(body);
        Matcher next = body.matcher(NEXT_LABEL);
        while (next.find()) {
            if (next.start() >= label && LabelKind.of(next.group(1)).isPresent()) {
                pieces.add(body.part(start, next.start()));
                start = next.end();
            }
        }
        pieces.add(body.from(start));
        return pieces;
    }

    /** "Cơ quan, đơn vị chủ trì:" is one label, not two. */
    private static int endOfLabel(Passage body) {
        Matcher label = body.matcher(LABEL);
        boolean known = label.lookingAt() && LabelKind.of(label.group(1)).isPresent();
        return known ? label.end() : body.start();
    }

    private static Optional<LabelledLine> line(Passage piece, boolean dashed) {
        Matcher matcher = piece.matcher(LABEL);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Passage label = piece.group(matcher, 1);
        Passage value = piece.from(matcher.end()).trimmed(".;,/");
        return LabelKind.of(label.text())
                .or(() -> dashed && looksLikeLabel(label) ? Optional.of(LabelKind.UNKNOWN) : Optional.empty())
                .map(kind -> new LabelledLine(kind, label, value));
    }

    private static boolean looksLikeLabel(Passage label) {
        return Character.isUpperCase(label.text().charAt(0)) && label.text().split(" ").length <= MOST_WORDS;
    }
}
