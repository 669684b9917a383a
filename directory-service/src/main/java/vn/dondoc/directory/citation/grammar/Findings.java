package vn.dondoc.directory.citation.grammar;

import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Severity;
import vn.dondoc.directory.citation.text.Span;

/** What can be wrong with a citation, each with what to do, as an officer reads it. */
final class Findings {

    private Findings() {}

    static Finding dateDamaged(String written, Span span, @Nullable String suggestion) {
        String help = suggestion == null ? "" : "; có thể là " + suggestion;
        return warning(
                "date-damaged",
                "Ngày “" + written + "” không hợp lệ" + help + ". Hãy đối chiếu bản gốc.",
                span,
                suggestion);
    }

    static Finding dateIncomplete(String written, Span span) {
        return warning(
                "date-incomplete",
                "Ngày “" + written + "” chưa đủ ngày, tháng, năm. Hãy bổ sung ngày ban hành.",
                span,
                null);
    }

    static Finding yearDiffers(String number, int year, Span span) {
        String message = "Năm trong số, ký hiệu " + number + " khác năm ban hành " + year + ". Hãy đối chiếu bản gốc.";
        return warning("year-differs", message, span, null);
    }

    static Finding numberRepaired(String written, String spelled, Span span) {
        String message = "Số, ký hiệu “" + written + "” được hiểu là " + spelled + ". Hãy sửa lại nếu không đúng.";
        return new Finding("citation.number-repaired", Severity.INFO, message, span, spelled);
    }

    static Finding numberMissing(Span span) {
        return warning("number-missing", "Văn bản chưa có số. Hãy điền số khi văn bản được cấp số.", span, null);
    }

    static Finding agencyMissing(String number, Span span) {
        String message = "Số, ký hiệu " + number + " không có tên cơ quan ban hành. Hãy kiểm tra và ghi đủ ký hiệu.";
        return warning("agency-missing", message, span, null);
    }

    static Finding agencyUnknown(String agency, Span span) {
        String message = "Ký hiệu cơ quan “" + agency + "” chưa có trong danh mục. Hãy kiểm tra hoặc bổ sung danh mục.";
        return warning("agency-unknown", message, span, null);
    }

    static Finding typeDiffers(String type, String symbol, Span span) {
        String message = "Tên loại “" + type + "” không khớp ký hiệu “" + symbol + "”. Hãy đối chiếu bản gốc.";
        return warning("type-differs", message, span, null);
    }

    static Finding typeUnknown(String symbol, Span span) {
        String message = "Loại văn bản “" + symbol + "” không có trong danh mục. Hãy kiểm tra tên loại và ký hiệu.";
        return warning("type-unknown", message, span, null);
    }

    static Finding symbolMissing(String type, String number, Span span) {
        String message = "Số, ký hiệu " + number + " thiếu ký hiệu loại văn bản “" + type + "”. Hãy đối chiếu bản gốc.";
        return warning("symbol-missing", message, span, null);
    }

    static Finding shortUnresolved(String written, Span span) {
        String message = "“" + written + "” chưa được trích dẫn đầy đủ ở phần trước. Hãy ghi đủ số, ký hiệu.";
        return warning("short-unresolved", message, span, null);
    }

    static Finding shortAmbiguous(String written, String candidates, Span span) {
        String message = "“" + written + "” có thể là " + candidates + ". Hãy ghi đủ số, ký hiệu.";
        return warning("short-ambiguous", message, span, null);
    }

    static Finding quoteUnclosed(Span span) {
        return warning("quote-unclosed", "Trích yếu thiếu dấu ngoặc kép đóng. Hãy kiểm tra chỗ kết thúc.", span, null);
    }

    static Finding quotesDiffer(Span span) {
        String message = "Dấu ngoặc kép mở và đóng của trích yếu không cùng kiểu. Hãy thống nhất “…”.";
        return new Finding("citation.quotes-differ", Severity.INFO, message, span, null);
    }

    static Finding stray(Span span) {
        String message = "Giữa trích dẫn có số trang hoặc địa chỉ trang mạng lẫn vào, đã bỏ qua. Hãy xóa khỏi văn bản.";
        return new Finding("citation.stray-text", Severity.INFO, message, span, null);
    }

    static Finding titleDiffers(String number, String other, Span span) {
        String shown = other.length() > 160 ? other.substring(0, 160) + "…" : other;
        String message = "Trích yếu của " + number + " khác với lần trích dẫn trước (“" + shown
                + "”). Hãy đối chiếu bản gốc và thống nhất.";
        return warning("title-differs", message, span, null);
    }

    static Finding dateDiffers(String number, String other, Span span) {
        String message = "Ngày của " + number + " khác với lần trích dẫn trước (" + other + "). Hãy đối chiếu bản gốc.";
        return warning("date-differs", message, span, null);
    }

    private static Finding warning(String code, String message, Span span, @Nullable String suggestion) {
        return new Finding("citation." + code, Severity.WARNING, message, span, suggestion);
    }
}
