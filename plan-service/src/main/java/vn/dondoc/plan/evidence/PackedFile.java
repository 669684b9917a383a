package vn.dondoc.plan.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells which office document a ZIP file is from the names of its parts. Only the two small parts that name the type are
 * unpacked, and of these a few kilobytes at most: what is packed to burst stays packed.
 */
final class PackedFile {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_BYTES = 262_144;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final Map<String, FileKind> MAIN_PARTS = Map.of(
            "word/document.xml", FileKind.DOCX,
            "xl/workbook.xml", FileKind.XLSX,
            "ppt/presentation.xml", FileKind.PPTX);
    private static final Map<String, FileKind> OPEN_DOCUMENTS =
            Map.of(FileKind.ODT.mediaType(), FileKind.ODT, FileKind.ODS.mediaType(), FileKind.ODS);

    /** Parts that hold macros, controls or programs, in either family of formats. */
    private static final Pattern ACTIVE_PART = Pattern.compile(
            "(^|/)(vbaproject[^/]*|vbadata\\.xml|activex/.*|macrosheets/.*|basic/.*|scripts/.*|[^/]*\\.(exe|com|scr|bat|cmd|js|vbs|jar|dll|ps1|class|msi))$");

    private static final Pattern ACTIVE_TYPE = Pattern.compile("macroenabled|vbaproject|activex");

    private PackedFile() {}

    /** Empty when it is another kind of archive, is broken, or holds macros or programs. */
    static Optional<FileKind> kind(Path file) throws IOException {
        try (var parts = new ZipFile(file.toFile())) {
            return parts.size() > MOST_PARTS ? Optional.empty() : kind(parts);
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> kind(ZipFile parts) throws IOException {
        var names = parts.stream()
                .map(part -> part.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.stream().anyMatch(name -> ACTIVE_PART.matcher(name).find())) {
            return Optional.empty();
        }
        var types = text(parts, CONTENT_TYPES);
        return types.isEmpty() ? openDocument(parts) : officeDocument(names, types);
    }

    private static Optional<FileKind> officeDocument(Set<String> names, String types) {
        if (ACTIVE_TYPE.matcher(types.toLowerCase(Locale.ROOT)).find()) {
            return Optional.empty();
        }
        return names.stream()
                .filter(MAIN_PARTS::containsKey)
                .map(MAIN_PARTS::get)
                .findFirst();
    }

    private static Optional<FileKind> openDocument(ZipFile parts) throws IOException {
        return Optional.ofNullable(OPEN_DOCUMENTS.get(text(parts, "mimetype").strip()));
    }

    /** Empty when the part is not there, or larger than such a part ever is. */
    private static String text(ZipFile parts, String name) throws IOException {
        var part = parts.getEntry(name);
        return part == null || part.isDirectory() ? "" : text(parts, part);
    }

    private static String text(ZipFile parts, ZipEntry part) throws IOException {
        try (var content = parts.getInputStream(part)) {
            var bytes = content.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? "" : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
