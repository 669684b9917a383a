package vn.dondoc.plan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan of 2,400 tasks in 96 groups, twelve tasks a page: 200 pages. The words are ours; no two tasks are the same. */
final class LongDocument {

    static final int TASKS = 2_400;
    static final int TASKS_A_PAGE = 12;
    private static final int TASKS_A_GROUP = 25;

    private static final List<String> WORK = List.of(
            "Rà soát, cập nhật",
            "Xây dựng, trình ban hành",
            "Tổ chức tập huấn về",
            "Kiểm tra việc thực hiện",
            "Lập danh mục, phân loại",
            "Số hóa, lưu trữ",
            "Công khai, niêm yết",
            "Đánh giá, xếp loại",
            "Sửa chữa, bổ sung",
            "Tổng hợp, phân tích");
    private static final List<String> MATTER = List.of(
            "hồ sơ quản lý tài sản công",
            "quy chế tiếp nhận văn bản điện tử",
            "kỹ năng chữa cháy ban đầu",
            "nội quy ra vào trụ sở",
            "thiết bị ghi hình tại khu vực chung",
            "quy trình giải quyết thủ tục hành chính",
            "kết quả tiếp nhận phản ánh, kiến nghị",
            "công tác vệ sinh, an toàn thực phẩm",
            "phương án trực ngày nghỉ, lễ",
            "chỉ tiêu sử dụng điện, nước",
            "tài liệu lưu trữ của các năm trước");
    private static final List<String> REACH = List.of(
            "tại trụ sở chính",
            "tại các nhà khách",
            "ở bộ phận một cửa",
            "cho người lao động hợp đồng",
            "theo phân cấp của lãnh đạo Văn phòng",
            "bảo đảm đúng quy định",
            "gắn với nhiệm vụ thường xuyên của đơn vị");
    private static final List<String> UNITS = List.of(
            "Phòng Tổng hợp",
            "Phòng Kinh tế",
            "Phòng Nội chính",
            "Phòng Khoa giáo - Văn xã",
            "Phòng Kiểm soát Thủ tục hành chính",
            "Phòng Tổ chức - Hành chính - Quản trị",
            "Ban Tiếp Công dân tỉnh",
            "Trung tâm Phục vụ hành chính công",
            "Trung tâm Thông tin",
            "Các đơn vị sự nghiệp");

    /**
     * A paragraph.
     *
     * @param level in the list that the word processor counts: 0 group, 1 task; -1 for a paragraph outside
     * @param startsPage whether a new page begins with it
     */
    record Line(int level, String text, boolean startsPage) {}

    private final List<Line> lines = new ArrayList<>();

    static List<Line> lines() {
        var document = new LongDocument();
        document.opening();
        IntStream.range(0, TASKS).forEach(document::task);
        document.closing();
        return List.copyOf(document.lines);
    }

    /** As typed, the counted numbers written out. */
    static List<String> typed() {
        int[] count = {0, 0};
        return lines().stream()
                .map(line -> number(line.level(), count) + line.text())
                .toList();
    }

    private static String number(int level, int[] count) {
        if (level == 0) {
            count[1] = 0;
            return ++count[0] + ". ";
        }
        return level == 1 ? count[0] + "." + ++count[1] + ". " : "";
    }

    private void opening() {
        plain("VĂN PHÒNG UBND TỈNH");
        plain("Số: 118/KH-VPUB");
        plain("Sơn La, ngày 12 tháng 01 năm 2026");
        plain("KẾ HOẠCH");
        plain("Công tác của Văn phòng năm 2026");
        plain(
                "Căn cứ Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh về công tác năm 2026, Văn phòng UBND tỉnh ban hành kế hoạch như sau:");
        plain("I. MỤC ĐÍCH, YÊU CẦU");
        plain("Bảo đảm mọi việc có đơn vị chịu trách nhiệm và có thời hạn.");
        plain("II. NỘI DUNG, ĐƠN VỊ, THỜI GIAN THỰC HIỆN");
    }

    private void task(int index) {
        var onPage = index % TASKS_A_PAGE == 0;
        if (index % TASKS_A_GROUP == 0) {
            add(0, "Nhóm công việc về " + of(MATTER, index / TASKS_A_GROUP) + " năm 2026", onPage);
        }
        add(1, words(index), onPage && index % TASKS_A_GROUP != 0);
        plain("- Đơn vị chủ trì: " + of(UNITS, index) + ".");
        if (index % 3 == 0) {
            plain("- Đơn vị phối hợp: " + coordinators(index) + ".");
        }
        plain("- Thời gian thực hiện: " + time(index) + ".");
    }

    private static String words(int index) {
        var reference = index % 20 == 7
                ? " theo Quyết định số " + (100 + index) + "/QĐ-UBND ngày 0" + (1 + index % 9)
                        + "/02/2025 của UBND tỉnh"
                : "";
        return of(WORK, index) + " " + of(MATTER, index / 10) + " " + of(REACH, index / 110) + " thuộc danh mục số "
                + (index + 1) + reference + ".";
    }

    private static String coordinators(int index) {
        return IntStream.rangeClosed(1, 1 + index % 3)
                .mapToObj(step -> of(UNITS, index + step * (1 + index % 7)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String time(int index) {
        var day = 1 + index % 28;
        var month = 1 + index % 12;
        return switch (index % 7) {
            case 0 -> "trước ngày %02d/%d/2026".formatted(day, month);
            case 1 -> "Quý II/2026";
            case 2 -> "chậm nhất ngày %02d/%d".formatted(day, month);
            case 3 -> "từ ngày 05/3/2026 đến hết ngày %02d/11/2026".formatted(day);
            case 4 -> "Năm 2026";
            case 5 -> "sau khi có hướng dẫn của UBND tỉnh";
            default -> "Thường xuyên";
        };
    }

    private void closing() {
        plain("III. TỔ CHỨC THỰC HIỆN");
        plain(
                "1. Các đơn vị báo cáo kết quả thực hiện với Văn phòng: báo cáo 6 tháng đầu năm trước ngày 05/6/2026, báo cáo năm trước ngày 05/11/2026.");
        plain("Trên đây là Kế hoạch công tác năm 2026 của Văn phòng UBND tỉnh./.");
        plain("Nơi nhận:");
        plain("- Lưu: VT.");
    }

    private void plain(String text) {
        add(-1, text, false);
    }

    private void add(int level, String text, boolean startsPage) {
        lines.add(new Line(level, text, startsPage));
    }

    private static String of(List<String> words, int index) {
        return words.get(index % words.size());
    }
}
