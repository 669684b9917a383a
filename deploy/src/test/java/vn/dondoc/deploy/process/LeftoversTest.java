package vn.dondoc.deploy.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path folder;

    private Processes processes;
    private Leftovers leftovers;

    @BeforeEach
    void set_up() {
        processes = new Processes(folder);
        leftovers = new Leftovers(folder, folder.resolve("postgres"));
    }

    @Test
    void what_a_killed_launcher_left_is_stopped_with_all_its_children() {
        Child shell = processes.start(command("service", "sleep 300 & wait"));
        await(() -> ProcessHandle.allProcesses().anyMatch(process -> isChildOf(process, shell)));
        shell.markTree();

        assertEquals(2, leftovers.reap(), "the shell and the sleep below it");

        assertFalse(shell.isAlive());
        assertEquals(List.of(), PidFile.all(folder));
    }

    @Test
    void a_child_whose_parent_is_gone_is_found_by_its_own_line() {
        Child child = processes.start(command("keycloak", "exec sleep 300"));
        assertEquals(1, PidFile.of(folder, "keycloak").living().size());
        leftovers.reap();
        assertFalse(child.isAlive());
    }

    @Test
    void after_a_clean_stop_nothing_is_left() {
        processes.start(command("service", "exec sleep 300")).stop();
        assertEquals(0, leftovers.reap());
    }

    @Test
    void a_process_that_took_over_the_number_is_not_touched() throws IOException {
        Mark self = Mark.of(ProcessHandle.current());
        Files.writeString(
                folder.resolve("service.pid"),
                new Mark(self.pid(), self.startedAt().minusSeconds(99)).line());
        assertEquals(0, leftovers.reap());
        assertTrue(ProcessHandle.current().isAlive());
    }

    @Test
    void once_closed_nothing_starts_any_more() {
        processes.close();
        assertThrows(LaunchFailure.class, () -> processes.start(command("service", "true")));
    }

    @Test
    void a_tool_that_fails_says_so_and_names_its_log() {
        LaunchFailure failure =
                assertThrows(LaunchFailure.class, () -> processes.run(command("initdb", "echo no space left; exit 3")));
        assertEquals("initdb failed with exit code 3.", failure.sentence());
        assertEquals(List.of("no space left"), LogFile.tail(failure.log().orElseThrow(), 5));
    }

    private Command command(String name, String script) {
        return new Command(name, List.of("sh", "-c", script), Map.of(), folder.resolve(name + ".log"));
    }

    private boolean isChildOf(ProcessHandle process, Child parent) {
        List<ProcessHandle> parents = PidFile.of(folder, "service").living();
        return process.parent().filter(parents::contains).isPresent() && parent.isAlive();
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        Stream.generate(condition::getAsBoolean)
                .limit(100)
                .takeWhile(done -> !done)
                .forEach(again -> pause());
        assertTrue(condition.getAsBoolean());
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(50));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
