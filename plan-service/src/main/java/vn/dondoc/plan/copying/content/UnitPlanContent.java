package vn.dondoc.plan.copying.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.time.VietnameseDate;
import vn.dondoc.plan.task.Standing;
import vn.dondoc.plan.task.TaskView;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.writing.content.WrittenParty;
import vn.dondoc.plan.writing.content.WrittenPlan;
import vn.dondoc.plan.writing.content.WrittenSignature;
import vn.dondoc.plan.writing.content.WrittenTask;
import vn.dondoc.plan.writing.content.WrittenUnit;

/** Begins a unit's own plan: the tasks of the upper plan in which it has a part, and the line that says so. */
public final class UnitPlanContent {

    private final PlanView upper;
    private final UnitRef unit;

    public UnitPlanContent(PlanView upper, UnitRef unit) {
        this.upper = upper;
        this.unit = unit;
    }

    /** Empty when the unit has no part in the upper plan. */
    public List<WrittenTask> tasks() {
        return upper.tasks().stream().flatMap(this::task).toList();
    }

    /** @param symbol made of the unit's own symbol when null */
    public WrittenPlan written(@Nullable String symbol) {
        var reference = "Kế hoạch số %s/%s".formatted(upper.number(), upper.symbol());
        return new WrittenPlan(
                upper.type(),
                upper.subject(),
                upper.year(),
                unit.code(),
                symbol,
                List.of("Thực hiện %s ngày %s của %s về %s, %s ban hành Kế hoạch như sau:"
                        .formatted(
                                reference,
                                VietnameseDate.print(upper.issuedOn()),
                                upper.issuerName(),
                                lower(upper.subject()),
                                unit.name())),
                List.of("Tổ chức thực hiện đầy đủ, đúng thời hạn các nhiệm vụ của %s tại %s."
                        .formatted(unit.name(), reference)),
                tasks(),
                List.of(
                        "Công chức, viên chức, người lao động thuộc %s căn cứ Kế hoạch này tổ chức thực hiện; báo cáo kết quả theo yêu cầu của %s."
                                .formatted(unit.name(), reference)),
                List.of(),
                List.of(),
                List.of(upper.issuerName() + " (b/c)", "Lưu: VT"),
                new WrittenSignature(null, position()));
    }

    /** The unit performs its own plan, whatever its part in the upper one is; that part is told in the upper plan. */
    private Stream<WrittenTask> task(TaskView task) {
        var hasPart = task.assignments().stream()
                .anyMatch(one -> one.unit().code().equals(unit.code()) && one.standing() != Standing.WITHDRAWN);
        if (!hasPart) {
            return Stream.empty();
        }
        var doer = new WrittenParty(AssignmentRole.PERFORM, null, null, null, List.of()).with(WrittenUnit.of(unit));
        var time = task.time().text();
        return Stream.of(new WrittenTask(
                task.id(), null, task.text(), List.of(doer), time.isEmpty() ? null : time, null, null, null));
    }

    private String position() {
        var name = unit.name().toLowerCase(Locale.ROOT);
        if (name.startsWith("phòng")) {
            return "TRƯỞNG PHÒNG";
        }
        if (name.startsWith("ban ")) {
            return "TRƯỞNG BAN";
        }
        return name.startsWith("trung tâm") || name.startsWith("nhà khách") ? "GIÁM ĐỐC" : "THỦ TRƯỞNG ĐƠN VỊ";
    }

    private static String lower(String subject) {
        var abbreviated = subject.length() > 1 && Character.isUpperCase(subject.charAt(1));
        return abbreviated || subject.isEmpty()
                ? subject
                : subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
    }
}
