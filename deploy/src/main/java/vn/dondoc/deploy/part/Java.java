package vn.dondoc.deploy.part;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The JDK that runs the launcher runs the parts too. */
final class Java {

    static final String HOME = System.getProperty("java.home");

    private Java() {}

    static List<String> words(List<String> flags, Path jar) {
        Stream<String> head = Stream.of(
                Path.of(HOME, "bin", "java").toString(), "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
        return Stream.of(head, flags.stream(), Stream.of("-jar", jar.toString()))
                .flatMap(words -> words)
                .toList();
    }
}
