package vn.dondoc.plan.reading.source.odt;

import org.jspecify.annotations.Nullable;

/** The namespaces of OpenDocument 1.2 that carry text, and its numbers. */
final class OdtNames {

    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /** A file may claim any number; more than this is no honest document. */
    private static final int LARGEST = 10_000;

    private OdtNames() {}

    static int number(@Nullable String value, int otherwise) {
        return value != null && value.matches("\\d{1,5}") ? Math.min(Integer.parseInt(value), LARGEST) : otherwise;
    }
}
