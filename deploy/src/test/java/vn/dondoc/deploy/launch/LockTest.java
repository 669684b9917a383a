package vn.dondoc.deploy.launch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.deploy.process.LaunchFailure;

class LockTest {

    @TempDir
    Path folder;

    @Test
    void a_second_launcher_of_the_same_data_is_refused() {
        Lock.take(folder.resolve("lock"));
        LaunchFailure failure = assertThrows(LaunchFailure.class, () -> Lock.take(folder.resolve("lock")));
        assertTrue(failure.sentence().contains("already running"), failure.sentence());
    }
}
