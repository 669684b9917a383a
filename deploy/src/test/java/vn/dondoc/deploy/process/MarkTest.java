package vn.dondoc.deploy.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    private final Mark self = Mark.of(ProcessHandle.current());

    @Test
    void a_mark_survives_the_file() {
        assertEquals(Optional.of(self), Mark.parse(self.line()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "42 ", "x 17", "42 17 9", "99999999999999999999 1"})
    void a_damaged_line_names_nobody(String line) {
        assertEquals(Optional.empty(), Mark.parse(line));
    }

    @Test
    void a_living_process_is_found() {
        assertEquals(Optional.of(ProcessHandle.current()), self.find());
    }

    @Test
    void another_process_with_the_same_id_is_left_alone() {
        Mark older = new Mark(self.pid(), self.startedAt().minusSeconds(60));
        assertFalse(older.find().isPresent());
    }

    @Test
    void the_clock_may_drift_by_a_second() {
        Instant now = Instant.now();
        Mark mark = new Mark(7, now);
        assertTrue(mark.isSameAs(new Mark(7, now.plus(Duration.ofMillis(900)))));
        assertFalse(mark.isSameAs(new Mark(7, now.plus(Duration.ofSeconds(5)))));
    }

    @Test
    void the_database_server_is_read_from_its_own_pid_file() {
        List<String> file = List.of("  4711", "/data/postgres", "1795297966", "8081");
        assertEquals(Optional.of(new Mark(4711, Instant.ofEpochSecond(1795297966))), Leftovers.mark(file));
        assertEquals(Optional.empty(), Leftovers.mark(List.of("4711")), "a half-written file");
    }
}
