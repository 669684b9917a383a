package vn.dondoc.plan.reading.source;

/**
 * The file was not taken; nothing of it may be stored.
 *
 * @param reason why
 */
public record Refused(Reason reason) implements Extraction {

    /** Why a file is refused; the code is the API's. */
    public enum Reason {
        /** No plain text, .docx, .odt or .pdf; or one with macros, or broken. */
        UNSUPPORTED_TYPE("import.unsupported-type"),
        /** The file, or what it unpacks to, is over the limit. */
        TOO_LARGE("import.too-large"),
        /** No text in it. */
        EMPTY("import.empty"),
        /** Pictures of pages: nobody has recognised the letters yet. */
        SCANNED("import.scanned"),
        /** Opens with a password only. */
        LOCKED("import.locked"),
        /** Plain text in an encoding of before Unicode. */
        NOT_UNICODE("import.not-unicode"),
        /** Letters of a font (TCVN3, VNI) that only look Vietnamese with this font. */
        LEGACY_FONT("import.legacy-font"),
        /** The head bears MẬT, TỐI MẬT or TUYỆT MẬT. */
        STATE_SECRET("import.state-secret");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** The API's stable code. */
    public String code() {
        return reason.code();
    }
}
