package vn.dondoc.plan.reading.task;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;

/** The findings about tasks, in the words that the coordinator sees. */
final class TaskFindings {

    private TaskFindings() {}

    static Finding noUnits(int ordinal, Span span) {
        return warning(
                "task.no-units",
                "Nhiệm vụ %d không ghi đơn vị nào thực hiện; hãy chọn đơn vị trước khi ban hành.".formatted(ordinal),
                span);
    }

    static Finding noTime(int ordinal, Span span, @Nullable String suggestion) {
        String message = "Nhiệm vụ %d không ghi thời gian thực hiện; hãy bổ sung thời hạn hoặc xác nhận là không có."
                .formatted(ordinal);
        return new Finding("task.no-time", Severity.WARNING, message, span, suggestion);
    }

    static Finding emptyLabel(LabelledLine line) {
        return warning(
                "task.empty-label",
                "Dòng “%s” để trống; hãy bổ sung hoặc bỏ dòng này."
                        .formatted(line.label().text()),
                line.label().span());
    }

    static Finding secondTime(LabelledLine line) {
        return warning(
                "task.second-time",
                "Nhiệm vụ này ghi thời gian nhiều lần; chỉ dòng đầu được dùng, hãy chọn thời hạn đúng.",
                line.value().span());
    }

    static Finding unknownLabel(LabelledLine line) {
        return warning(
                "task.unknown-label",
                "Không rõ dòng “%s” nói về đơn vị, thời gian hay việc khác; hãy tự phân loại."
                        .formatted(line.label().text()),
                line.label().span());
    }

    static Finding unreadableTime(ReadTime time) {
        return warning(
                "time.unreadable",
                "Không đọc được thời gian “%s”; hãy nhập thời hạn cho nhiệm vụ.".formatted(time.text()),
                time.span());
    }

    static Finding moreTimes(ReadTime time) {
        return warning(
                "time.more-dates",
                "“%s” nêu nhiều mốc; chỉ mốc đầu được dùng, hãy chọn thời hạn đúng.".formatted(time.text()),
                time.span());
    }

    static Finding unitsFromText(String phrase, Span span) {
        return info(
                "task.units-from-text",
                "“%s” được lấy từ nội dung nhiệm vụ, không có dòng ghi đơn vị riêng; hãy xác nhận.".formatted(phrase),
                span);
    }

    static Finding timeFromText(ReadTime time) {
        return warning(
                "time.from-text",
                "“%s” được lấy từ câu giao nhiệm vụ, không có dòng ghi thời gian riêng; hãy xác nhận."
                        .formatted(time.text()),
                time.span());
    }

    static Finding doubtfulUnit(Span span) {
        return warning(
                "task.unit-doubtful", "Tên đơn vị có thể lẫn thời gian hoặc nội dung khác; hãy chọn lại đơn vị.", span);
    }

    static Finding unreadTable(Span row) {
        return warning(
                "task.table-unread",
                "Không rõ cột nào của bảng này ghi nhiệm vụ, đơn vị, thời hạn; hãy tự nhập các nhiệm vụ trong bảng.",
                row);
    }

    static Finding timeFromHeading(ReadTime time, Span words) {
        return info(
                "time.from-heading",
                "Nhiệm vụ không ghi thời gian riêng; đã lấy “%s” theo đề mục, hãy xác nhận.".formatted(time.text()),
                words);
    }

    static Finding eventTime(ReadTime time) {
        return info(
                "time.event",
                "Thời hạn phụ thuộc sự kiện “%s”; hãy ghi nhận ngày khi sự kiện xảy ra.".formatted(time.text()),
                time.span());
    }

    static Finding timeWithoutYear(ReadTime time) {
        return warning(
                "date.no-year",
                "“%s” không ghi năm; đã lấy theo năm của kế hoạch, hãy xác nhận.".formatted(time.text()),
                time.span());
    }

    static Finding numberOutOfOrder(String number, Span span) {
        return warning(
                "task.number-out-of-order",
                "Số thứ tự “%s” không nối tiếp mục trước; hãy kiểm tra xem văn bản có thiếu hoặc lặp nhiệm vụ."
                        .formatted(number),
                span);
    }

    private static Finding warning(String code, String message, @Nullable Span span) {
        return new Finding(code, Severity.WARNING, message, span, null);
    }

    private static Finding info(String code, String message, @Nullable Span span) {
        return new Finding(code, Severity.INFO, message, span, null);
    }
}
