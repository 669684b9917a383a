package vn.dondoc.directory.citation.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The project's own corpus: mentions in every shape and damage, and traps. Prints what it measures. */
class CorpusTest {

    private static final List<Sample> SAMPLES = Sample.read("corpus.tsv");

    @TestFactory
    Stream<DynamicTest> every_sample_is_read_as_a_careful_reader_reads_it() {
        return SAMPLES.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(), () -> assertEquals(lines(sample.mentions()), lines(seen(sample)))));
    }

    @Test
    void precision_and_recall_are_whole_for_every_field() {
        var measurement = new Measurement();
        SAMPLES.forEach(measurement::add);
        System.out.println(measurement.table());
        measurement
                .scores()
                .forEach((field, score) -> assertTrue(score.precision() == 1 && score.recall() == 1, field));
    }

    @Test
    void the_corpus_stays_large() {
        long traps =
                SAMPLES.stream().filter(sample -> sample.mentions().isEmpty()).count();
        int mentions =
                SAMPLES.stream().mapToInt(sample -> sample.mentions().size()).sum();
        assertTrue(mentions >= 100 && traps >= 30, mentions + " mentions, " + traps + " traps");
    }

    @Test
    void spans_begin_with_the_type_and_lie_in_the_composed_text() {
        for (Sample sample : SAMPLES) {
            ParsedText parsed = CitationParser.parse(sample.text());
            for (Citation citation : parsed.citations()) {
                String words = citation.span().of(parsed.text());
                assertTrue(words.strip().equals(words) && !words.isEmpty(), words);
                citation.findings()
                        .forEach(finding -> assertTrue(citation.span().contains(finding.span()), sample.name()));
            }
        }
    }

    private static List<Expected> seen(Sample sample) {
        return CitationParser.parse(sample.text()).citations().stream()
                .map(Expected::seen)
                .toList();
    }

    private static String lines(List<Expected> mentions) {
        return String.join("\n", mentions.stream().map(Expected::toString).toList());
    }
}
