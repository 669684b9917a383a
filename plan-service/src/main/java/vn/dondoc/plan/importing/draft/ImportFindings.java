package vn.dondoc.plan.importing.draft;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;

/** The findings that need the directory or the document's own marks, in the words that the coordinator sees. */
final class ImportFindings {

    static final String DIRECTORY_UNAVAILABLE = "directory.unavailable";
    static final String UNIT_UNRESOLVED = "unit.unresolved";

    private ImportFindings() {}

    static Finding directoryUnavailable() {
        return new Finding(
                DIRECTORY_UNAVAILABLE,
                Severity.ERROR,
                "Chưa tra được đơn vị và văn bản trích dẫn vì danh mục tạm thời không kết nối được; hãy bấm kiểm tra lại sau ít phút.",
                null,
                null);
    }

    static Finding nothingLeft() {
        return new Finding(
                "plan.no-tasks",
                Severity.ERROR,
                "Không còn nhiệm vụ nào trong bản đọc; hãy thêm nhiệm vụ từ văn bản hoặc lấy lại nhiệm vụ đã bỏ ra.",
                null,
                null);
    }

    static Finding sameFile() {
        return new Finding(
                "import.same-file",
                Severity.WARNING,
                "Tệp này đã được tải lên trước đó; hãy kiểm tra để tránh tạo hai kế hoạch từ một văn bản.",
                null,
                null);
    }

    static Finding otherDocument(String reference) {
        return new Finding(
                "revision.other-document",
                Severity.WARNING,
                "Số, ký hiệu hoặc ngày trên tệp khác với kế hoạch %s; hãy kiểm tra tệp có đúng là bản sửa của kế hoạch này không."
                        .formatted(reference),
                null,
                null);
    }

    /** A task must not lose its doer; a duty's unit can still be named when its round is opened. */
    static Finding unitUnresolved(Severity severity, String phrase, @Nullable Span span) {
        return new Finding(
                UNIT_UNRESOLVED,
                severity,
                "Chưa xác định được “%s” là đơn vị nào; hãy chọn đơn vị hoặc bỏ qua điểm này.".formatted(phrase),
                span,
                null);
    }

    static Finding differs(Citation citation, Citation.CitedDifference difference) {
        return new Finding(
                "citation.record-" + difference.field(),
                Severity.WARNING,
                "%s: văn bản ghi %s “%s”, danh mục ghi “%s”; hãy đối chiếu với bản gốc."
                        .formatted(
                                citation.number(),
                                field(difference.field()),
                                difference.cited(),
                                difference.recorded()),
                citation.span(),
                difference.recorded());
    }

    private static String field(String field) {
        return switch (field) {
            case "date" -> "ngày";
            case "title" -> "trích yếu";
            case "issuer" -> "cơ quan ban hành";
            case "type" -> "loại văn bản";
            default -> field;
        };
    }
}
