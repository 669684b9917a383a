package vn.dondoc.plan.writing.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.OfficialDocument;
import vn.dondoc.document.OfficialDocument.Section;
import vn.dondoc.plan.reading.text.LandmarkReader;
import vn.dondoc.plan.reading.text.Landmarks;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** Lays a plan's text out as an official document: its parts become sections, each paragraph stays as it is worded. */
final class PlanPaper {

    private static final String END_MARK = "./.";

    private final PaperHead head;
    private final Landmarks landmarks;
    private final PaperFoot foot;

    private PlanPaper(PaperHead head, String text, @Nullable WrittenPlan written) {
        this.head = head;
        this.landmarks = LandmarkReader.read(LogicalText.of(text).paragraphs());
        this.foot = written == null ? PaperFoot.of(landmarks.foot()) : PaperFoot.of(written);
    }

    /** @param written what a person wrote of it; null for a document */
    static OfficialDocument of(PaperHead head, String text, @Nullable WrittenPlan written) {
        return new PlanPaper(head, text, written).document();
    }

    private OfficialDocument document() {
        var closing = words(landmarks.closing());
        return new OfficialDocument(
                head.parentLine(),
                head.agencyLine(),
                head.plainNumber(),
                head.symbol(),
                head.place(),
                head.date(),
                "Kế hoạch",
                head.subject(),
                words(landmarks.basis()),
                null,
                sections(closing),
                null,
                closing.isEmpty() ? null : closing.getLast(),
                END_MARK,
                foot.recipients(),
                foot.signer());
    }

    /** The paragraphs above the closing sentence stand under the last part. */
    private List<Section> sections(List<String> closing) {
        List<Section> sections = new ArrayList<>();
        for (var part : landmarks.parts()) {
            sections.add(new Section(part.heading().text(), 1, words(part.body())));
        }
        if (closing.size() > 1 && !sections.isEmpty()) {
            var last = sections.removeLast();
            List<String> paragraphs = new ArrayList<>(last.paragraphs());
            paragraphs.addAll(closing.subList(0, closing.size() - 1));
            sections.add(new Section(last.heading(), last.level(), paragraphs));
        }
        return sections;
    }

    /** The writer sets the end mark itself. */
    private static List<String> words(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(Paragraph::text)
                .map(text -> text.endsWith(END_MARK) ? text.substring(0, text.length() - END_MARK.length()) : text)
                .toList();
    }
}
