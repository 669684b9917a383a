package vn.dondoc.plan.tasklist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.DocumentNumber;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.task.Bucket;
import vn.dondoc.plan.task.ProgressStatus;

/** The columns of the workbook, as officials name them. */
enum TaskColumn {
    PLAN("Kế hoạch"),
    ORDINAL("Nhiệm vụ số"),
    TASK("Nội dung nhiệm vụ"),
    UNIT("Đơn vị"),
    ROLE("Vai trò"),
    TIME("Thời gian thực hiện"),
    DUE("Thời hạn"),
    STATUS("Tiến độ"),
    PERCENT("Tỷ lệ (%)"),
    DONE("Ngày hoàn thành"),
    BUCKET("Kết quả");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final String heading;

    TaskColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** @param sentence the task's, whole */
    String cell(TaskRow row, String sentence) {
        return switch (this) {
            case PLAN -> DocumentNumber.of(row.plan().number(), row.plan().symbol());
            case ORDINAL -> Integer.toString(row.ordinal());
            case TASK -> sentence;
            case UNIT -> row.unit().name();
            case ROLE -> role(row.role());
            case TIME -> row.timeText();
            case DUE -> day(row.dueOn());
            case STATUS -> status(row.status());
            case PERCENT -> Integer.toString(row.percent());
            case DONE -> day(row.doneOn());
            case BUCKET -> bucket(row.bucket());
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String role(AssignmentRole role) {
        return switch (role) {
            case LEAD -> "Chủ trì";
            case COORDINATE -> "Phối hợp";
            case PERFORM -> "Thực hiện";
        };
    }

    private static String status(ProgressStatus status) {
        return switch (status) {
            case NOT_STARTED -> "Chưa thực hiện";
            case IN_PROGRESS -> "Đang thực hiện";
            case DONE -> "Đã hoàn thành";
            case CANNOT_DO -> "Không thực hiện được";
        };
    }

    private static String bucket(Bucket bucket) {
        return switch (bucket) {
            case DONE_ON_TIME -> "Hoàn thành đúng hạn";
            case DONE_LATE -> "Hoàn thành quá hạn";
            case OPEN_ON_TIME -> "Chưa hoàn thành, trong hạn";
            case OPEN_LATE -> "Chưa hoàn thành, quá hạn";
        };
    }
}
