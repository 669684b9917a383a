package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Marker;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Goes through the sentences of a part and remembers, within one top item, who was last spoken of. */
final class SentenceWalk {

    private final List<SentenceContext> sentences = new ArrayList<>();
    private Marker.@Nullable Style topStyle;
    private Optional<Passage> subject = Optional.empty();

    private final KnownNames names;

    private SentenceWalk(KnownNames names) {
        this.names = names;
    }

    static List<SentenceContext> of(List<Paragraph> paragraphs, KnownNames names) {
        SentenceWalk walk = new SentenceWalk(names);
        paragraphs.forEach(walk::take);
        return walk.sentences;
    }

    private void take(Paragraph paragraph) {
        Marker.Style style = paragraph.marker().style();
        if (topStyle == null && paragraph.isNumbered()) {
            topStyle = style;
        }
        if (style == topStyle) {
            subject = Optional.empty();
        }
        Sentences.of(paragraph.body()).forEach(this::takeSentence);
    }

    private void takeSentence(Passage sentence) {
        Optional<Passage> own = UnitPhrases.subject(sentence).map(names::whole);
        sentences.add(new SentenceContext(sentence, Letters.collapse(sentence.text()), own, subject));
        subject = own.or(() -> subject);
    }
}
