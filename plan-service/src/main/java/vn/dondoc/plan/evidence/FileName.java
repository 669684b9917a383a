package vn.dondoc.plan.evidence;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of an upload, made harmless: it is shown and offered for saving, never used as a path here. */
final class FileName {

    private static final int LONGEST = 150;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Controls, and marks that turn the direction of writing, by which "exe.pdf" is shown as "fdp.exe". */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern NOT_FOR_DISKS = Pattern.compile("[<>:\"|?*]");

    /** A second ending by which some machine would run the file. */
    private static final Pattern RUNNABLE = Pattern.compile(
            "\\.(?=(?:exe|com|scr|pif|bat|cmd|ps1|vbs?|vbe|jse?|wsf|hta|msi|dll|jar|lnk|url|sh|html?|svg|docm|xlsm|pptm)\\.)",
            Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** "../../Biên bản.exe.pdf" becomes "Biên bản_exe.pdf"; a name of which nothing is left becomes "tep". */
    static String cleaned(@Nullable String given) {
        var text = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        var last = FOLDERS.matcher(text).replaceFirst("");
        var seen = NOT_FOR_DISKS
                .matcher(UNSEEN.matcher(last).replaceAll(""))
                .replaceAll("_")
                .strip();
        var plain = RUNNABLE.matcher(seen).replaceAll("_").replaceAll("^[. ]+|[. ]+$", "");
        return plain.isEmpty() ? "tep" : shortened(plain);
    }

    /** Too long a name loses its middle, not its ending. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST - ending.length()) - 1))
                + ending;
    }
}
