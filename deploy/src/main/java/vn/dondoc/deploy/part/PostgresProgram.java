package vn.dondoc.deploy.part;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** PostgreSQL's own programs, unpacked once per version from the Maven artifact on the class path. */
public final class PostgresProgram {

    private final Path home;

    /** @param home the folder of this version, made when it is missing */
    public PostgresProgram(Path home) {
        this.home = home;
    }

    Path file(String program) {
        return home.resolve("bin").resolve(program);
    }

    void unpack() {
        if (!Files.exists(home)) {
            Archive.unpackXz(PostgresProgram::packed, home);
        }
    }

    private static InputStream packed() throws FileNotFoundException {
        String name = packedName(System.getProperty("os.name"), System.getProperty("os.arch"));
        InputStream found = PostgresProgram.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException("this build has no PostgreSQL for this machine (" + name + ")");
        }
        return found;
    }

    /** The artifact's name for a platform, as Java names it. */
    static String packedName(String osName, String osArch) {
        String system = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = osArch.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + system + "-" + processor + ".txz";
    }
}
