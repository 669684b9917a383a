package vn.dondoc.deploy.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import vn.dondoc.deploy.launch.Blueprint.Versions;
import vn.dondoc.deploy.process.LaunchFailure;

/** What the script ./start runs, with the checkout's folder in the property {@code dondoc.checkout}. */
public final class Main {

    private Main() {}

    /** @param words see {@link Options} */
    public static void main(String[] words) throws Exception {
        Console console = new Console(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        try {
            console.fail(launch(List.of(words), console));
        } catch (LaunchFailure failure) {
            console.fail(failure);
        } catch (UncheckedIOException e) {
            String reason = String.valueOf(e.getMessage()).replaceFirst("^[\\w.$]+: ", "");
            console.fail(new LaunchFailure(
                    "A file could not be read or written: " + reason + ". Check its rights and the free disk space."));
        } catch (RuntimeException e) {
            e.printStackTrace();
            console.fail(new LaunchFailure("The launcher itself failed, which is a mistake in it: " + e + "."));
        }
        System.exit(1);
    }

    private static LaunchFailure launch(List<String> words, Console console) throws Exception {
        Options options = Options.parse(words);
        Path checkout = Path.of(System.getProperty("dondoc.checkout", "."))
                .toAbsolutePath()
                .normalize();
        Places places = new Places(checkout, options.data().orElse(checkout.resolve(".dondoc")));
        return new Launcher(options, places, versions(), console).run();
    }

    private static Versions versions() throws IOException {
        Path jar = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        try (JarFile file = new JarFile(jar.toFile());
                InputStream manifest = file.getInputStream(file.getEntry(JarFile.MANIFEST_NAME))) {
            return Versions.of(new Manifest(manifest).getMainAttributes());
        }
    }
}
