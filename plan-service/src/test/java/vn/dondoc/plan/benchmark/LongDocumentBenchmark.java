package vn.dondoc.plan.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn -pl plan-service test -Dtest=LongDocumentBenchmark}: a plan of 200 pages in a machine of 128 MB. */
class LongDocumentBenchmark {

    @TempDir
    private Path folder;

    @Test
    void two_hundred_pages() throws IOException, InterruptedException {
        var files = files(folder);
        System.out.println(
                "| machine | file | size | tasks | first | warm | of the processor | bare XML, of the processor | peak heap |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        run("as in the image", files, "-Xmx128m", "-XX:+UseSerialGC");
        run("as by ./start", files, "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    static List<Path> files(Path folder) throws IOException {
        var typed = LongDocument.typed();
        return List.of(
                Files.write(folder.resolve("200-trang.docx"), WordFile.of(LongDocument.lines())),
                Files.writeString(folder.resolve("200-trang.txt"), String.join("\n", typed)),
                Files.write(folder.resolve("200-trang.pdf"), PdfPages.of(typed)));
    }

    private static void run(String label, List<Path> files, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", classPath(), LongDocumentRun.class.getName(), label));
        files.forEach(file -> command.add(file.toString()));
        var machine = new ProcessBuilder(command).redirectErrorStream(true).start();
        machine.inputReader().lines().forEach(System.out::println);
        assertEquals(0, machine.waitFor());
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .replace(';', File.pathSeparatorChar);
    }
}
