package vn.dondoc.plan.reading.duty;

import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Passage;
import vn.dondoc.plan.reading.text.Span;

/**
 * Words that name units.
 *
 * @param phrase the units as written, spaces collapsed
 * @param span where the phrase stands
 */
public record PhraseMention(String phrase, Span span) {

    static PhraseMention of(Passage passage) {
        return new PhraseMention(Letters.collapse(passage.text()), passage.span());
    }
}
