package vn.dondoc.plan.writing.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dondoc.plan.reading.duty.DutyKind;
import vn.dondoc.plan.reading.duty.DutyTier;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.unitcopy.UnitRef;

/** Plans as an office writes them, at random; the same seed gives the same plan. */
public final class WrittenPlans {

    private static final List<String> UNITS = List.of(
            "Phòng Tổ chức - Hành chính - Quản trị",
            "Các phòng, ban",
            "Phòng Khoa giáo - Văn xã",
            "các đơn vị sự nghiệp",
            "Trung tâm Phục vụ hành chính công",
            "Nhà khách Ủy ban nhân dân tỉnh",
            "Ban Tiếp công dân tỉnh");
    private static final List<String> WORK = List.of(
            "Xây dựng nội quy ra vào trụ sở, niêm yết tại cổng chính và phổ biến đến toàn thể công chức, viên chức, người lao động",
            "Tổ chức tập huấn nghiệp vụ phòng cháy, chữa cháy; diễn tập ít nhất 01 lần.",
            "Rà soát hồ sơ mật",
            "Triển khai Kế hoạch số 45/KH-UBND ngày 02/02/2026 của Ủy ban nhân dân tỉnh về giữ gìn trật tự năm 2026 đến từng bộ phận, bảo đảm đúng tiến độ, tiết kiệm",
            "Duy trì chế độ trực 24/24 giờ trong các ngày nghỉ, ngày lễ, Tết");
    private static final List<String> TIMES = List.of(
            "Quý II/2026",
            "Năm 2026",
            "Trước ngày 30/6/2026",
            "Từ ngày 01/3/2026 đến ngày 30/9/2026.",
            "Thường xuyên trong năm",
            "Quý III",
            "Trong 10 ngày làm việc kể từ ngày Kế hoạch được ban hành",
            "Khi nào xong thì thôi");
    private static final List<String> EVENTS =
            List.of("có hướng dẫn của Công an tỉnh", "Sau khi cấp trên phê duyệt kinh phí");
    private static final List<String> RECIPIENTS = List.of(
            "Văn phòng Ủy ban nhân dân tỉnh", "Công an tỉnh", "Phòng Tổ chức - Hành chính - Quản trị", "UBND tỉnh");
    private static final List<String> ACTIONS = List.of(
            "Xây dựng kế hoạch thực hiện tại đơn vị",
            "Đăng ký tập thể điển hình",
            "Hoàn thành việc kiểm kê trang thiết bị");

    private final Random random;

    private WrittenPlans(long seed) {
        this.random = new Random(seed);
    }

    public static WrittenPlan random(long seed) {
        return new WrittenPlans(seed).plan();
    }

    /** The same plan without anything in its third part. */
    public static WrittenUnit unit(String words) {
        return new WrittenUnit(
                null, null, words, List.of(new UnitRef(UUID.nameUUIDFromBytes(words.getBytes()), words, words)));
    }

    private WrittenPlan plan() {
        return new WrittenPlan(
                null,
                "Bảo đảm an ninh, trật tự tại cơ quan năm 2026",
                2026,
                "VPUB",
                "KH-VPUB",
                List.of(
                        "Căn cứ Nghị định số 06/2013/NĐ-CP ngày 09/01/2013 của Chính phủ;",
                        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh, Văn phòng Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"),
                List.of("1. Nâng cao ý thức của công chức, viên chức.", "2. Các phòng, ban thực hiện nghiêm túc"),
                some(1, 12).mapToObj(this::task).toList(),
                List.of("Giao Phòng Tổ chức - Hành chính - Quản trị theo dõi, đôn đốc việc thực hiện."),
                some(0, 5).mapToObj(_ -> duty()).toList(),
                random.nextBoolean()
                        ? List.of()
                        : List.of("Trên đây là Kế hoạch của cơ quan, đề nghị các đơn vị thực hiện"),
                List.of("Công an tỉnh (b/c)", "Các phòng, ban, đơn vị", "Lưu: VT, TCHCQT"),
                new WrittenSignature("KT. Chánh Văn phòng", "Phó Chánh Văn phòng"));
    }

    private WrittenTask task(int index) {
        List<WrittenParty> parties = new ArrayList<>();
        for (var role : random.nextBoolean() ? lead() : List.of(AssignmentRole.PERFORM)) {
            some(1, 2).forEach(_ -> parties.add(party(role)));
        }
        var group = index / 4 % 2 == 0 ? null : "Công tác thứ " + (index / 4);
        var kind = random.nextInt(4);
        var from = random.nextBoolean() ? LocalDate.of(2026, 1 + 3 * random.nextInt(3), 1) : null;
        return new WrittenTask(
                null,
                group,
                any(WORK),
                parties,
                kind == 0 ? any(TIMES) : null,
                kind == 1 ? from : null,
                kind == 1 ? day() : null,
                kind == 2 ? any(EVENTS) : null);
    }

    private List<AssignmentRole> lead() {
        return List.of(AssignmentRole.LEAD, AssignmentRole.COORDINATE);
    }

    private WrittenParty party(AssignmentRole role) {
        return new WrittenParty(role, null, null, null, List.of()).with(unit(any(UNITS)));
    }

    private WrittenDuty duty() {
        var kind = any(List.of(DutyKind.values()));
        var dated = kind != DutyKind.EVENT && kind != DutyKind.MONTHLY;
        var due = day();
        return new WrittenDuty(
                kind == DutyKind.ONE_OFF ? any(ACTIONS) : null,
                kind,
                List.of(unit(any(UNITS))),
                unit(any(RECIPIENTS)),
                random.nextBoolean() ? unit("Phòng Tổ chức - Hành chính - Quản trị") : null,
                dated ? due : null,
                dated ? any(List.of(DueRule.values())) : null,
                kind == DutyKind.QUARTERLY ? LocalDate.of(2026, 4, 1) : null,
                null,
                kind == DutyKind.EVENT && random.nextBoolean()
                        ? "trong 05 ngày làm việc kể từ ngày kết thúc đợt kiểm tra"
                        : null,
                DutyTier.INTERNAL);
    }

    private LocalDate day() {
        return LocalDate.of(2026, 9, 30).plusDays(random.nextInt(60));
    }

    private IntStream some(int least, int most) {
        return IntStream.range(0, least + random.nextInt(most - least + 1));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
