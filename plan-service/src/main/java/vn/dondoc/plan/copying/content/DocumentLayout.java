package vn.dondoc.plan.copying.content;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.text.LandmarkReader;
import vn.dondoc.plan.reading.text.Landmarks;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Part;
import vn.dondoc.plan.reading.text.PartKind;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.task.TaskView;
import vn.dondoc.plan.writing.content.WrittenSignature;

/** What stands around the tasks and duties of a document. */
final class DocumentLayout {

    private static final String HEAD_OF_UNIT = "THỦ TRƯỞNG ĐƠN VỊ";

    private final Landmarks landmarks;
    private final List<Span> taken;

    DocumentLayout(PlanView plan, String text) {
        this.landmarks = LandmarkReader.read(LogicalText.of(text).paragraphs());
        this.taken = Stream.concat(
                        plan.tasks().stream().map(TaskView::span),
                        plan.duties().stream().map(Duty::span))
                .toList();
    }

    List<String> bases() {
        return texts(landmarks.basis().stream());
    }

    List<String> purpose() {
        return texts(bodies(PartKind.PURPOSE));
    }

    /** Without the paragraphs that hold a task or a duty; those are written on their own. */
    List<String> organisation() {
        return bodies(PartKind.ORGANISATION)
                .filter(paragraph -> taken.stream()
                        .noneMatch(span -> overlaps(span, paragraph.passage().span())))
                .map(paragraph -> paragraph.body().text())
                .filter(words -> !words.isBlank())
                .toList();
    }

    List<String> closing() {
        return texts(landmarks.closing().stream());
    }

    List<String> recipients() {
        return landmarks.foot().stream()
                .filter(paragraph -> paragraph.isDash())
                .map(paragraph -> paragraph.body().trimmed(".;,").text())
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** The last two lines in capitals; a name is not in capitals. */
    WrittenSignature signature() {
        var lines = landmarks.foot().stream()
                .filter(paragraph -> !paragraph.isDash())
                .map(Paragraph::text)
                .filter(Letters::isAllCapitals)
                .toList();
        var authority = lines.stream().filter(DocumentLayout::isAuthority).toList();
        var position = lines.stream()
                .filter(line -> !isAuthority(line))
                .reduce((_, last) -> last)
                .orElse(HEAD_OF_UNIT);
        return new WrittenSignature(authority.isEmpty() ? null : String.join("\n", authority), position);
    }

    private static boolean isAuthority(String line) {
        return line.matches("(?:TM|KT|TL|TUQ|Q)\\..*");
    }

    private Stream<Paragraph> bodies(PartKind kind) {
        return landmarks.parts(kind).stream().map(Part::body).flatMap(List::stream);
    }

    private static List<String> texts(Stream<Paragraph> paragraphs) {
        return paragraphs.map(Paragraph::text).filter(words -> !words.isBlank()).toList();
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
