package vn.dondoc.deploy.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.dondoc.deploy.process.LaunchFailure;

/**
 * What the person at the terminal asked for.
 *
 * @param port the gateway's; inner parts take the next free ones
 * @param data where this run keeps its data; empty for the checkout's own
 * @param today the demo clock's first day; empty for the real one
 * @param fresh whether to begin with empty data
 */
record Options(int port, Optional<Path> data, Optional<LocalDate> today, boolean fresh) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_000;

    static Options parse(List<String> words) {
        Options options = new Options(DEFAULT_PORT, Optional.empty(), Optional.empty(), false);
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private Options with(String word, Iterator<String> rest) {
        return switch (word) {
            case "--port" -> new Options(port(value(word, rest)), data, today, fresh);
            case "--data" -> new Options(port, Optional.of(folder(value(word, rest))), today, fresh);
            case "--today" -> new Options(port, data, Optional.of(day(value(word, rest))), fresh);
            case "--fresh" -> new Options(port, data, today, true);
            case "--no-build" -> this; // the script's concern
            default -> throw new LaunchFailure("Unknown option " + word + ": ./start --help lists them.");
        };
    }

    private static String value(String option, Iterator<String> rest) {
        try {
            return rest.next();
        } catch (NoSuchElementException absent) {
            throw new LaunchFailure(option + " needs a value: ./start --help shows it.");
        }
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new LaunchFailure("--port takes a number from 1 to " + LAST_PORT + ", not " + text + ".");
    }

    private static Path folder(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new LaunchFailure("--today takes a day such as 2024-05-20, not " + text + ".");
        }
    }
}
