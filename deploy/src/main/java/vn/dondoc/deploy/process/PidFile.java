package vn.dondoc.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The file {@code NAME.pid} of one part: a line per process of its tree. */
record PidFile(Path path) {

    static PidFile of(Path folder, String name) {
        return new PidFile(folder.resolve(name + ".pid"));
    }

    static List<PidFile> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString().replaceFirst("\\.pid$", "");
    }

    void write(Stream<ProcessHandle> processes) {
        try {
            Files.write(path, processes.map(Mark::of).map(Mark::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processes of the file that still live. A damaged line names nobody. */
    List<ProcessHandle> living() {
        try {
            return Files.readAllLines(path).stream()
                    .map(Mark::parse)
                    .flatMap(Optional::stream)
                    .map(Mark::find)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
