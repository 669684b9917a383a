package vn.dondoc.plan.reading.duty;

import java.util.Optional;
import vn.dondoc.plan.reading.text.Passage;

/**
 * A sentence of the organisation part with the subject that governs it.
 *
 * @param sentence its place, without the item's number
 * @param words its words, spaces collapsed; held once for all duties of the sentence
 * @param own the subject that stands in the sentence
 * @param inherited the subject of an earlier sentence of the same item
 */
record SentenceContext(Passage sentence, String words, Optional<Passage> own, Optional<Passage> inherited) {

    Optional<PhraseMention> reporters() {
        return own.or(() -> inherited).map(PhraseMention::of);
    }

    boolean isInherited() {
        return own.isEmpty() && inherited.isPresent();
    }
}
