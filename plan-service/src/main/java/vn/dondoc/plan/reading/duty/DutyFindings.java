package vn.dondoc.plan.reading.duty;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.Span;

/** The findings about reporting duties, in the words that the coordinator sees. */
final class DutyFindings {

    private DutyFindings() {}

    static Finding noReporters(Span sentence) {
        return warning("duty.no-reporters", "Câu này không ghi đơn vị nào phải báo cáo; hãy chọn đơn vị.", sentence);
    }

    static Finding reportersInherited(String phrase, Span sentence) {
        return info(
                "duty.reporters-inherited",
                "Câu này không nêu đơn vị báo cáo; đã lấy “%s” của câu trước, hãy xác nhận.".formatted(phrase),
                sentence);
    }

    static Finding noRecipient(Span sentence, @Nullable String suggestion) {
        String message = "Chế độ báo cáo này không ghi nơi nhận; hãy bổ sung nơi nhận báo cáo.";
        return new Finding("duty.no-recipient", Severity.WARNING, message, sentence, suggestion);
    }

    static Finding recipientDoubtful(String name, Span clause) {
        return new Finding(
                "duty.recipient-doubtful",
                Severity.WARNING,
                "“%s” có thể là nơi nhận nhưng không rõ là cơ quan nào; hãy kiểm tra nơi nhận.".formatted(name),
                clause,
                name);
    }

    static Finding tierUncertain(String recipient, Span place) {
        return info(
                "duty.tier-uncertain",
                "Không rõ “%s” thuộc hay ngoài cơ quan ban hành; hãy chọn cấp báo cáo.".formatted(recipient),
                place);
    }

    static Finding noDate(String words, Span span) {
        return warning(
                "duty.no-date", "“%s” không kèm ngày nộp; hãy đặt thời hạn cho kỳ báo cáo này.".formatted(words), span);
    }

    static Finding doubtful(Span sentence) {
        return warning(
                "duty.doubtful-pairing",
                "Câu này nêu nhiều kỳ báo cáo và nhiều thời hạn; hãy kiểm tra từng kỳ ứng với ngày nào.",
                sentence);
    }

    static Finding halfInferred(ReportPeriod period, Span words) {
        return info(
                "duty.half-inferred",
                "Văn bản chỉ ghi “6 tháng”; theo ngày nộp, đã hiểu là %s, hãy xác nhận.".formatted(period.label()),
                words);
    }

    static Finding sentenceTooLong(Span sentence) {
        return warning(
                "duty.sentence-too-long",
                "Câu này quá dài nên không được đọc; hãy tự nhập các chế độ báo cáo trong câu.",
                sentence);
    }

    static Finding unreadTime(String words, Span place) {
        return warning(
                "duty.unread-time",
                "Chưa đọc được thời hạn “%s” thành ngày; hãy tự nhập nếu đây là chế độ báo cáo.".formatted(words),
                place);
    }

    static Finding notAReport(Span sentence) {
        return info(
                "duty.not-a-report",
                "Việc có thời hạn này không phải báo cáo; hãy quyết định theo dõi như chế độ báo cáo hay như nhiệm vụ.",
                sentence);
    }

    static Finding beforePlanYear(int year, Span wording) {
        return warning(
                "date.before-plan-year",
                "Thời hạn thuộc năm %d, trước năm của kế hoạch; hãy kiểm tra lại năm.".formatted(year),
                wording);
    }

    private static Finding warning(String code, String message, Span span) {
        return new Finding(code, Severity.WARNING, message, span, null);
    }

    private static Finding info(String code, String message, Span span) {
        return new Finding(code, Severity.INFO, message, span, null);
    }
}
