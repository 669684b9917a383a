package vn.dondoc.deploy.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.deploy.process.LaunchFailure;

class OptionsTest {

    @Test
    void without_options_it_is_port_8080_the_real_day_and_the_data_of_before() {
        assertEquals(new Options(8080, Optional.empty(), Optional.empty(), false), Options.parse(List.of()));
    }

    @Test
    void every_option_is_understood() {
        Options options = Options.parse(
                List.of("--today", "2024-05-20", "--port", "9000", "--data", "/tmp/d/../e", "--fresh", "--no-build"));
        assertEquals(
                new Options(9000, Optional.of(Path.of("/tmp/e")), Optional.of(LocalDate.of(2024, 5, 20)), true),
                options);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--prot 9000",
                "--port",
                "--port x",
                "--port 0",
                "--port 99999",
                "--today 20/5/2024",
                "--today 2024-02-30",
                "--data"
            })
    void what_is_not_understood_is_refused_with_a_sentence(String line) {
        LaunchFailure failure = assertThrows(LaunchFailure.class, () -> Options.parse(List.of(line.split(" "))));
        assertTrue(failure.sentence().endsWith("."), failure.sentence());
    }
}
