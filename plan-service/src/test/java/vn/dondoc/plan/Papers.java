package vn.dondoc.plan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Documents for the tests, in our own wording, and the road from one to an issued plan. */
public final class Papers {

    /** Two tasks, two duties; neither number nor date, as real ones come. */
    public static final String PLAN = """
            KẾ HOẠCH
            Thực hiện công tác bảo vệ trụ sở năm 2024
            Thực hiện Kế hoạch số 12/KH-UBND ngày 10/01/2024 của UBND tỉnh về công tác bảo vệ trụ sở năm 2024. Văn phòng UBND tỉnh ban hành kế hoạch như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            Giữ gìn an ninh, trật tự tại trụ sở.
            II. NỘI DUNG, ĐƠN VỊ, THỜI GIAN THỰC HIỆN
            1. Rà soát hệ thống phòng cháy của trụ sở.
            - Đơn vị chủ trì: Phòng Tổ chức - Hành chính - Quản trị.
            - Đơn vị phối hợp: Các phòng, ban.
            - Thời gian thực hiện: Năm 2024.
            2. Tập huấn kỹ năng bảo vệ cho nhân viên.
            - Đơn vị thực hiện: Phòng Tổng hợp, các đơn vị sự nghiệp.
            - Thời gian thực hiện: trước ngày 30/4/2024.
            III. TỔ CHỨC THỰC HIỆN
            1. Các đơn vị sự nghiệp báo cáo kết quả thực hiện với Văn phòng: báo cáo 6 tháng đầu năm trước ngày 05/6/2024, báo cáo năm trước ngày 05/11/2024.
            Trên đây là Kế hoạch của Văn phòng UBND tỉnh./.
            """;

    public static final String WITH_UNKNOWN_UNIT = PLAN.replace("Phòng Tổng hợp", "Đội xe số 2");

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private Papers() {}

    public static String nextNumber() {
        return NUMBERS.incrementAndGet() + "/KH-VPUB";
    }

    /** The real plan of 2024, where the machine has it. */
    public static String seedPlan() {
        var file = Path.of(System.getProperty("dondoc.shared", "../../shared"), "seeds", "000_6ede1e987c67b72b.txt");
        assumeTrue(Files.exists(file), "no ../shared here");
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static ValidatableResponse upload(String text) {
        return As.coordinator()
                .multiPart("file", "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))
                .post(As.V1 + "/imports")
                .then();
    }

    /** Uploaded with number and date, so that nothing is missing. */
    public static ValidatableResponse uploadComplete(String text) {
        return As.coordinator()
                .multiPart("file", "ke-hoach.txt", text.getBytes(StandardCharsets.UTF_8))
                .multiPart("number", nextNumber())
                .multiPart("issuedOn", "2024-02-19")
                .post(As.V1 + "/imports")
                .then();
    }

    /** The plan's id and ETag come with the response. */
    public static ValidatableResponse accepted(String text) {
        var draft = uploadComplete(text).statusCode(201).extract();
        return As.coordinator()
                .header("If-Match", draft.header("ETag"))
                .post(As.V1 + "/imports/" + draft.path("id") + "/acceptance")
                .then()
                .statusCode(201);
    }

    public static ValidatableResponse issued(String text) {
        var plan = accepted(text).extract();
        return As.coordinator()
                .header("If-Match", plan.header("ETag"))
                .post(As.V1 + "/plans/" + plan.path("id") + "/issue")
                .then()
                .statusCode(200);
    }
}
