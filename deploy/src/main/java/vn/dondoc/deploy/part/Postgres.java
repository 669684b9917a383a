package vn.dondoc.deploy.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.dondoc.deploy.process.Command;
import vn.dondoc.deploy.process.LaunchFailure;
import vn.dondoc.deploy.process.Processes;

/** The PostgreSQL server: one cluster for the services and Keycloak, reachable on the loopback address only. */
public final class Postgres implements Part {

    private static final String MAJOR = "18";

    private final PostgresProgram program;
    private final Path data;
    private final Path log;
    private final Databases databases;
    private final Processes processes;
    private final Server server = new Server();

    public Postgres(PostgresProgram program, Path data, Path log, Databases databases, Processes processes) {
        this.program = program;
        this.data = data;
        this.log = log;
        this.databases = databases;
        this.processes = processes;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        program.unpack();
        DatabaseOwner owner = DatabaseOwner.choose();
        owner.requireAccess(program.file("postgres"));
        if (Files.exists(data)) {
            requireOurVersion();
        } else {
            initialise(owner);
        }
        owner.receive(data);
        server.start(() -> processes.startDatabase(command("postgres", owner.words(serverWords()))));
    }

    @Override
    public boolean isReady() {
        return databases.answer();
    }

    @Override
    public CompletableFuture<?> ended() {
        return server.ended();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public void stop() {
        server.stop();
    }

    private List<String> serverWords() {
        return List.of(
                program.file("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(databases.port()),
                "-h",
                "127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "timezone=UTC");
    }

    /** In a folder beside it, moved when whole: an interrupted first start leaves no half cluster. */
    private void initialise(DatabaseOwner owner) {
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Path password = data.resolveSibling("postgres.password");
        try {
            Folders.delete(unfinished);
            Files.createDirectory(unfinished);
            databases.writePassword(password);
            List.of(unfinished, password).forEach(owner::receive);
            processes.run(command("initdb", owner.words(initWords(unfinished, password))));
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.delete(password);
        }
    }

    /** The built-in C.UTF-8 knows Đ and đ as a pair and sorts the same on every machine; Vietnamese order is asked for by name. */
    private List<String> initWords(Path folder, Path password) {
        return List.of(
                program.file("initdb").toString(),
                "--pgdata=" + folder,
                "--username=" + Databases.SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    private void requireOurVersion() {
        try {
            String version = Files.readString(data.resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR)) {
                throw new LaunchFailure("The data in " + data + " is of PostgreSQL " + version + ", this build runs "
                        + MAJOR + ": ./start --fresh begins anew.");
            }
        } catch (IOException e) {
            throw new LaunchFailure(
                    "The data in " + data + " is damaged (" + e.getMessage() + "): ./start --fresh begins anew.");
        }
    }

    private Command command(String name, List<String> words) {
        return new Command(name, words, Map.of(), log);
    }
}
