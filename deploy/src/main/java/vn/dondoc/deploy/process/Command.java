package vn.dondoc.deploy.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param name names its pid file and stands in messages
 * @param words the program and its arguments
 * @param environment added to the launcher's own
 * @param log receives standard output and standard error
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path log) {}
