package vn.dondoc.plan.reading.duty;

import java.util.Optional;
import vn.dondoc.plan.reading.text.Passage;

/**
 * A sentence of the organisation part with the subject that governs it.
 *
 * @param sentence its words, without the item's number
 * @param own the subject that stands in the sentence
 * @param inherited the subject of an earlier sentence of the same item
 */
record SentenceContext(Passage sentence, Optional<Passage> own, Optional<Passage> inherited) {

    Optional<PhraseMention> reporters() {
        return own.or(() -> inherited).map(PhraseMention::of);
    }

    boolean isInherited() {
        return own.isEmpty() && inherited.isPresent();
    }
}
