package vn.dondoc.plan.reading.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.Passage;

/** Cuts a paragraph into sentences: a stop followed by a capital, but not after an abbreviation such as "TP." or a number. */
final class Sentences {

    private static final Pattern STOP =
            Pattern.compile("(?<![\\s.(]\\p{Lu}{1,4}|[\\s.]\\d{1,2})[.!?…]+[”\"’)]? (?=[\\p{Lu}“\"])");

    private Sentences() {}

    static List<Passage> of(Passage paragraph) {
        List<Passage> sentences = new ArrayList<>();
        int start = paragraph.start();
        Matcher stop = paragraph.matcher(STOP);
        while (stop.find()) {
            sentences.add(paragraph.part(start, stop.end()).strip());
            start = stop.end();
        }
        sentences.add(paragraph.from(start).strip());
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
    }
}
