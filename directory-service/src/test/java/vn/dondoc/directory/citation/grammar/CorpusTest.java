package vn.dondoc.directory.citation.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.directory.citation.number.DocumentType;

/**
 * The project's own corpus: mentions in every shape and damage, and traps; and the real documents when they are here. Prints
 * precision and recall per source and field, and fails under 100 %.
 */
class CorpusTest {

    private static final Map<String, List<Sample>> SOURCES = new LinkedHashMap<>();

    static {
        List.of("corpus", "forms", "held-out", "held-out-2")
                .forEach(name -> SOURCES.put(name, Sample.read(name + ".tsv")));
    }

    @TestFactory
    Stream<DynamicTest> every_sample_is_read_as_a_careful_reader_reads_it() {
        return samples()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(), () -> assertEquals(lines(sample.mentions()), lines(sample.seen()))));
    }

    @TestFactory
    Stream<DynamicTest> precision_and_recall_are_whole_for_every_field() {
        return measurements()
                .map(measurement -> DynamicTest.dynamicTest(measurement.source(), () -> {
                    System.out.println(measurement.table());
                    assertTrue(measurement.whole(), () -> String.join("\n", measurement.misses()));
                }));
    }

    @Test
    void the_corpus_stays_large() {
        var all = new Measurement("all", samples().toList());
        System.out.println(all.table());
        assertTrue(all.mentions() >= 170 && all.traps() >= 70, all.mentions() + " mentions, " + all.traps() + " traps");
    }

    private static Stream<Measurement> measurements() {
        var own = SOURCES.entrySet().stream().map(entry -> new Measurement(entry.getKey(), entry.getValue()));
        var seeds = Stream.of(Seeds.values())
                .filter(Seeds::here)
                .map(seed -> new Measurement(seed.shortName(), List.of(seed.sample())));
        return Stream.concat(own, seeds);
    }

    private static Stream<Sample> samples() {
        return SOURCES.values().stream().flatMap(List::stream);
    }

    @Test
    void every_type_of_the_list_occurs() {
        var types = samples()
                .flatMap(sample -> sample.mentions().stream())
                .map(Expected::type)
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                Stream.of(DocumentType.values())
                        .map(DocumentType::code)
                        .filter(code -> !types.contains(code))
                        .toList());
    }

    @Test
    void spans_begin_with_the_type_and_lie_in_the_composed_text() {
        for (Sample sample : samples().toList()) {
            ParsedText parsed = CitationParser.parse(sample.text());
            for (Citation citation : parsed.citations()) {
                String words = citation.span().of(parsed.text());
                assertTrue(words.strip().equals(words) && !words.isEmpty(), words);
                citation.findings()
                        .forEach(finding -> assertTrue(citation.span().contains(finding.span()), sample.name()));
            }
        }
    }

    private static String lines(List<Expected> mentions) {
        return String.join("\n", mentions.stream().map(Expected::toString).toList());
    }
}
