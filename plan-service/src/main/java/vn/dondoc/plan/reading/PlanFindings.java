package vn.dondoc.plan.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.finding.FindingLog;
import vn.dondoc.plan.reading.finding.Severity;
import vn.dondoc.plan.reading.text.DocumentType;
import vn.dondoc.plan.reading.text.Landmarks;
import vn.dondoc.plan.reading.text.PartKind;

/** The findings about the document as a whole, in the words that the coordinator sees. */
final class PlanFindings {

    private static final int LONGEST_SUBJECT = 500;
    private static final Pattern OTHER_LINES = Pattern.compile(
            "như sau|(?:ban hành|xây dựng) kế hoạch|CỘNG HÒA|Độc lập|tháng \\d{1,2} năm",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final FindingLog findings;

    PlanFindings(FindingLog findings) {
        this.findings = findings;
    }

    void checkIdentity(DocumentIdentity document, KnownFacts known) {
        if (document.number() == null) {
            warn("document.no-number", "Văn bản không ghi số; hãy nhập số, ký hiệu của kế hoạch.");
        }
        if (document.issuedOn() == null) {
            warn("document.no-date", "Văn bản không ghi ngày ban hành; hãy nhập ngày của kế hoạch.");
        }
        if (document.subject() == null) {
            warn("document.no-subject", "Không tìm thấy trích yếu; hãy nhập trích yếu của kế hoạch.");
        }
        if (document.issuer() == null) {
            warn("document.no-issuer", "Không rõ cơ quan ban hành; hãy nhập cơ quan ban hành kế hoạch.");
        }
        checkSymbol(document);
        checkSubject(document.subject());
        checkType(document.type());
        checkYear(document, known);
    }

    /** "12-KH/ĐU": the Party writes number and symbol another way than the State. */
    private void checkSymbol(DocumentIdentity document) {
        String symbol = document.symbol();
        if (symbol != null && symbol.contains("/")) {
            add(
                    "document.party-number",
                    Severity.INFO,
                    "Văn bản của Đảng ghi số “%s-%s”; hãy kiểm tra số và ký hiệu đã đọc."
                            .formatted(document.number(), symbol));
        }
    }

    /** A title that tells of its own issue has swallowed the lines around it. */
    private void checkSubject(@Nullable String subject) {
        if (subject != null
                && (subject.length() > LONGEST_SUBJECT
                        || OTHER_LINES.matcher(subject).find())) {
            warn("document.subject-doubtful", "Trích yếu có thể lẫn nội dung khác; hãy kiểm tra lại trích yếu.");
        }
    }

    private void checkType(@Nullable String type) {
        if (type == null) {
            warn("document.no-type", "Không tìm thấy tên loại văn bản; hãy xác nhận đây là kế hoạch.");
        } else if (!type.equals(DocumentType.PLAN)) {
            warn(
                    "document.not-a-plan",
                    "Văn bản này ghi là “%s”, không phải kế hoạch; hãy kiểm tra tệp đã tải lên."
                            .formatted(DocumentType.nameOf(type)));
        }
    }

    private void checkYear(DocumentIdentity document, KnownFacts known) {
        Integer year = document.year();
        if (year == null) {
            warn(
                    "document.no-year",
                    "Không rõ kế hoạch của năm nào; hãy nhập ngày ban hành để đọc các ngày không ghi năm.");
        } else if (known.issuedOn() != null && document.yearInferred()) {
            warn(
                    "document.year-differs",
                    "Trích yếu ghi năm %d, khác năm ban hành %d; các ngày không ghi năm được lấy theo trích yếu, hãy xác nhận."
                            .formatted(year, known.issuedOn().getYear()));
        } else if (document.yearInferred()) {
            add(
                    "document.year-inferred",
                    Severity.INFO,
                    "Năm của kế hoạch được lấy từ văn bản là %d; hãy xác nhận.".formatted(year));
        }
    }

    void checkPages(List<Integer> pictures) {
        for (var page : pictures) {
            warn(
                    "document.page-is-picture",
                    "Trang %d chỉ có hình ảnh, không đọc được chữ; hãy đối chiếu với bản gốc và nhập bổ sung."
                            .formatted(page));
        }
    }

    void checkParts(Landmarks landmarks) {
        if (landmarks.parts(PartKind.CONTENT).isEmpty()) {
            warn(
                    "plan.no-content-part",
                    "Không tìm thấy phần nội dung, nhiệm vụ; hãy kiểm tra các đề mục của văn bản.");
        }
        if (landmarks.parts(PartKind.ORGANISATION).isEmpty()) {
            warn(
                    "plan.no-organisation-part",
                    "Không tìm thấy phần tổ chức thực hiện; hãy tự nhập các chế độ báo cáo nếu có.");
        }
    }

    void checkResult(int tasks, int duties) {
        if (tasks == 0) {
            add(
                    "plan.no-tasks",
                    Severity.ERROR,
                    "Không đọc được nhiệm vụ nào; hãy kiểm tra tệp hoặc nhập nhiệm vụ bằng tay.");
        }
        if (duties == 0) {
            warn("plan.no-duties", "Không đọc được chế độ báo cáo nào; hãy kiểm tra phần tổ chức thực hiện.");
        }
    }

    private void warn(String code, String message) {
        add(code, Severity.WARNING, message);
    }

    private void add(String code, Severity severity, String message) {
        findings.add(new Finding(code, severity, message, null, null));
    }
}
