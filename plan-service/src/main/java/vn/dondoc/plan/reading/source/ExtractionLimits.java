package vn.dondoc.plan.reading.source;

/**
 * How much of a file is taken at most.
 *
 * @param fileBytes size of the uploaded file
 * @param unpackedBytes size of all parts of a .docx once unpacked
 * @param characters length of the text
 */
public record ExtractionLimits(int fileBytes, long unpackedBytes, int characters) {

    /** 10 MB, 60 MB unpacked, two million characters: many times the longest plan we know. */
    public static final ExtractionLimits DEFAULT = new ExtractionLimits(10_000_000, 60_000_000, 2_000_000);
}
