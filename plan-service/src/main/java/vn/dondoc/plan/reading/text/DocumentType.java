package vn.dondoc.plan.reading.text;

import java.util.List;
import java.util.Optional;

/** The types of Decree 30/2020/NĐ-CP, article 7, as a title block names them. */
public final class DocumentType {

    public static final String PLAN = "Kế hoạch";

    private static final List<String> NAMES = List.of(
            PLAN,
            "Báo cáo",
            "Chỉ thị",
            "Chương trình",
            "Công điện",
            "Công văn",
            "Đề án",
            "Đề cương",
            "Giấy mời",
            "Hướng dẫn",
            "Kết luận",
            "Nghị quyết",
            "Phương án",
            "Quy chế",
            "Quy định",
            "Quyết định",
            "Thông báo",
            "Thông cáo",
            "Tờ trình");

    private DocumentType() {}

    /** The type that a line in capitals consists of, as the vocabulary spells it. */
    public static Optional<String> of(String line) {
        if (line.length() > 40 || !Letters.isAllCapitals(line)) {
            return Optional.empty();
        }
        String folded = Letters.fold(line);
        return NAMES.stream().filter(name -> Letters.fold(name).equals(folded)).findFirst();
    }
}
