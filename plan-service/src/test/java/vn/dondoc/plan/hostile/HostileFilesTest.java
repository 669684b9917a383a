package vn.dondoc.plan.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.dondoc.kit.TestStack;
import vn.dondoc.plan.As;
import vn.dondoc.plan.DirectoryStandIn;

/** Each file is sent as an upload; what it got is printed as a table. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(DirectoryStandIn.class)
class HostileFilesTest {

    private static final Queue<String> TABLE = new ConcurrentLinkedQueue<>();
    private static final Queue<String> LOG = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger VISITS = new AtomicInteger();
    private static HttpServer outside;
    private static Handler listener;

    @Inject
    AgroalDataSource database;

    @BeforeAll
    static void listen() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outside.createContext("/", exchange -> {
            VISITS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        outside.start();
        listener = new Listener();
        Logger.getLogger("").addHandler(listener);
    }

    @AfterAll
    static void print() {
        Logger.getLogger("").removeHandler(listener);
        outside.stop(0);
        System.out.println("| file | status | code | ms |\n| --- | --- | --- | --- |");
        TABLE.forEach(System.out::println);
    }

    @TestFactory
    Stream<DynamicTest> each_hostile_file_gets_its_answer_and_leaves_nothing() {
        var url = "http://127.0.0.1:" + outside.getAddress().getPort();
        return Stream.of(Archives.rows(url), OtherKinds.rows(), Secrets.rows())
                .flatMap(List::stream)
                .map(file -> DynamicTest.dynamicTest(file.what(), () -> send(file)));
    }

    private void send(HostileFile file) throws SQLException, IOException {
        LOG.clear();
        var rows = stored();
        var start = System.nanoTime();
        var answer =
                As.coordinator().multiPart("file", file.name(), file.content()).post(As.V1 + "/imports");
        var millis = (System.nanoTime() - start) / 1_000_000;
        var code = file.isTaken() ? "" : String.valueOf(answer.<Object>path("code"));
        TABLE.add("| %s | %d | %s | %d |".formatted(file.what(), answer.statusCode(), code, millis));
        assertEquals(file.status(), answer.statusCode(), answer::asString);
        assertEquals(file.code(), code);
        assertEquals(rows + (file.isTaken() ? 2 : 0), stored());
        assertLeavesNothing(file, answer);
    }

    private static void assertLeavesNothing(HostileFile file, Response answer) throws IOException {
        assertEquals(0, VISITS.get(), "nothing is fetched");
        assertFalse(Files.exists(Path.of("/tmp/hostile-plan.xml")), "no part is written anywhere");
        assertTrue(isGone(file), "no temporary file stays");
        if (!file.isTaken()) {
            assertFalse(answer.asString().contains("KẾ HOẠCH"), "the answer repeats nothing of the file");
        }
        var words = List.of("KẾ HOẠCH", "MẬT", "root:", "UBND TỈNH");
        assertTrue(
                LOG.stream().noneMatch(line -> words.stream().anyMatch(line::contains)),
                () -> "the log repeats the file: " + LOG);
    }

    /** Uploads are put aside while a request runs and removed at its end, a moment after the answer. */
    private static boolean isGone(HostileFile file) throws IOException {
        var deadline = System.nanoTime() + 5_000_000_000L;
        while (isThere(file) && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return !isThere(file);
    }

    private static boolean isThere(HostileFile file) throws IOException {
        var folder = Path.of(System.getProperty("java.io.tmpdir"), "uploads");
        if (!Files.isDirectory(folder) || file.content().length == 0) {
            return false;
        }
        try (var uploads = Files.list(folder)) {
            return uploads.anyMatch(path -> holds(path, file.content()));
        }
    }

    private static boolean holds(Path path, byte[] content) {
        try {
            return Files.size(path) == content.length && Arrays.equals(Files.readAllBytes(path), content);
        } catch (IOException removedMeanwhile) {
            return false;
        }
    }

    private long stored() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select (select count(*) from plan_import) + (select count(*) from plan_import_file)")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static final class Listener extends Handler {

        @Override
        public void publish(LogRecord line) {
            LOG.add(line.getMessage() + Arrays.toString(line.getParameters()) + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
