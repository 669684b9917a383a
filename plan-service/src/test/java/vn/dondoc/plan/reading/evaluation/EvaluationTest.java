package vn.dondoc.plan.reading.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;

/** How well plans are read: {@code mvn -o -q -pl plan-service test -Dtest=EvaluationTest} prints the figures. */
class EvaluationTest {

    private static final Path FOLDER = Path.of("src/test/resources/evaluation");
    private static final Path SEED =
            Path.of(System.getProperty("dondoc.shared", "../../shared")).resolve("seeds/000_6ede1e987c67b72b.txt");

    private static final Scores SCORES = new Scores();

    @BeforeAll
    static void read_all_documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> documents = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path document : documents) {
                compare(document, document.getFileName().toString().replaceAll("\\..*", ""));
            }
        }
        if (Files.exists(SEED)) {
            compare(SEED, "seed-plan");
        }
        SCORES.differences().forEach(System.out::println);
        System.out.println(SCORES.table());
    }

    private static void compare(Path document, String name) throws IOException {
        Expectation expected = Expectation.of(Files.readAllLines(FOLDER.resolve(name + ".expected")));
        var reading = PlanReader.read(DocumentFile.extract(document), KnownFacts.NONE);
        new Comparison(name, reading, SCORES).against(expected);
    }

    @Test
    void no_field_is_silently_wrong() {
        assertEquals(0, SCORES.silent());
    }

    @Test
    void no_figure_falls() throws IOException {
        List<String> kept = Files.readAllLines(FOLDER.resolve("figures.tsv"));
        assertAll(kept.stream().skip(1).map(line -> line.split("\t")).map(kept1 -> () -> {
            Scores.Score score = SCORES.of(kept1[0]);
            assertTrue(score.right >= Integer.parseInt(kept1[1]), () -> kept1[0] + " right: " + score.right);
            assertTrue(score.wrong <= Integer.parseInt(kept1[2]), () -> kept1[0] + " wrong: " + score.wrong);
        }));
    }
}
