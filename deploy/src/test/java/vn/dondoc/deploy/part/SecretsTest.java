package vn.dondoc.deploy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void a_secret_stays_the_same_from_run_to_run() {
        String first = secrets().of("database.plan");
        assertEquals(first, secrets().of("database.plan"));
        assertNotEquals(first, secrets().of("database.report"));
        assertTrue(first.matches("[0-9a-f]{48}"), "needs no quoting");
    }

    @Test
    void only_the_owner_reads_them() throws IOException {
        secrets().of("database.plan");
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
    }

    private Secrets secrets() {
        return new Secrets(folder.resolve("secrets.properties"));
    }
}
