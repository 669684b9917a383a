package vn.dondoc.deploy.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.deploy.process.LaunchFailure;

class ArchiveTest {

    @TempDir
    Path folder;

    @Test
    void a_program_is_unpacked_without_its_first_folder_and_stays_executable() throws IOException {
        byte[] packed = pack("keycloak-1/bin/kc.sh", 0755);
        Archive.unpackGzip(() -> new ByteArrayInputStream(packed), folder.resolve("keycloak"));
        Path script = folder.resolve("keycloak/bin/kc.sh");
        assertEquals("text", Files.readString(script));
        assertTrue(Files.isExecutable(script));
    }

    @Test
    void a_torn_archive_leaves_no_half_program() throws IOException {
        byte[] packed = pack("keycloak-1/bin/kc.sh", 0755);
        assertThrows(
                LaunchFailure.class,
                () -> Archive.unpackGzip(() -> new ByteArrayInputStream(packed, 0, 60), folder.resolve("keycloak")));
        assertFalse(Files.exists(folder.resolve("keycloak")));
    }

    @Test
    void an_entry_may_not_leave_the_folder() throws IOException {
        byte[] packed = pack("keycloak-1/../../../escaped", 0644);
        assertThrows(
                LaunchFailure.class,
                () -> Archive.unpackGzip(() -> new ByteArrayInputStream(packed), folder.resolve("keycloak")));
        assertFalse(Files.exists(folder.resolveSibling("escaped")));
    }

    private static byte[] pack(String name, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
            byte[] text = "text".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setMode(mode);
            entry.setSize(text.length);
            tar.putArchiveEntry(entry);
            tar.write(text);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }
}
