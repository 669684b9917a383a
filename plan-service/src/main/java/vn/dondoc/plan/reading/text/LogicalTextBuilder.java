package vn.dondoc.plan.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a source together again, character by character with their places. */
final class LogicalTextBuilder {

    private final StringBuilder text;
    private final int[] places;
    private final List<Stray> strays = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private LogicalTextBuilder(int length) {
        text = new StringBuilder(length);
        places = new int[length + 1];
    }

    static LogicalTextBuilder build(String source) {
        LogicalTextBuilder builder = new LogicalTextBuilder(source.length());
        List<SourceLine> lines = builder.withoutStrays(SourceLines.of(source));
        ParagraphRules rules = new ParagraphRules(Layout.of(lines));
        for (int i = 0; i < lines.size(); i++) {
            builder.add(rules, i == 0 ? Optional.empty() : Optional.of(lines.get(i - 1)), lines.get(i));
        }
        return builder;
    }

    private List<SourceLine> withoutStrays(List<SourceLine> lines) {
        List<SourceLine> kept = new ArrayList<>(lines.size());
        for (SourceLine line : lines) {
            Optional<Stray> stray =
                    StrayLines.of(kept.isEmpty() ? "" : kept.getLast().text(), line);
            stray.ifPresentOrElse(strays::add, () -> kept.add(line));
        }
        return kept;
    }

    private void add(ParagraphRules rules, Optional<SourceLine> before, SourceLine line) {
        if (before.isEmpty()) {
            rules.note(Marker.of(line.text()));
            starts.add(0);
        } else if (rules.opens(before.get(), line)) {
            append('\n', before.get().end());
            starts.add(text.length());
        } else if (!WrappedNumber.goesOn(before.get().text(), line.text())) {
            append(' ', before.get().end());
        }
        appendCollapsed(line);
    }

    private void appendCollapsed(SourceLine line) {
        boolean spaced = false;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            boolean space = Letters.isSpace(c);
            if (!space || !spaced) {
                append(space ? ' ' : c, line.start() + i);
            }
            spaced = space;
        }
    }

    private void append(char c, int place) {
        places[text.length()] = place;
        text.append(c);
    }

    String text() {
        return text.toString();
    }

    int[] places() {
        return Arrays.copyOf(places, text.length());
    }

    List<Stray> strays() {
        return List.copyOf(strays);
    }

    List<Paragraph> paragraphsOf(LogicalText logical) {
        List<Paragraph> paragraphs = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.length();
            Passage passage = new Passage(logical, starts.get(i), end);
            paragraphs.add(new Paragraph(passage, Marker.of(passage.text())));
        }
        return List.copyOf(paragraphs);
    }
}
