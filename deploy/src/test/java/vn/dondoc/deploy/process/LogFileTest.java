package vn.dondoc.deploy.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void the_log_of_the_run_before_is_kept_beside_the_new_one() throws IOException {
        Files.writeString(LogFile.fresh(folder, "plan-service"), "before");
        Path now = LogFile.fresh(folder, "plan-service");
        assertEquals("", Files.readString(now));
        assertEquals("before", Files.readString(folder.resolve("plan-service.log.1")));
    }

    @Test
    void the_tail_is_the_last_lines_and_never_fails() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "một\nhai\nba\n");
        assertEquals(List.of("hai", "ba"), LogFile.tail(log, 2));
        assertEquals(List.of(), LogFile.tail(folder.resolve("absent.log"), 2));
    }
}
