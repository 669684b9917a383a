package vn.dondoc.directory.exchange.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dondoc.directory.unit.UnitType;

/** A unit's type as lists write it. */
public final class TypeLabel {

    private TypeLabel() {}

    /** As the export writes it. */
    public static String of(UnitType type) {
        return labels(type).getFirst();
    }

    static Optional<UnitType> read(String written) {
        var letters = Column.letters(written);
        return Arrays.stream(UnitType.values())
                .filter(type -> letters.equals(Column.letters(type.name()))
                        || labels(type).stream().map(Column::letters).anyMatch(letters::equals))
                .findFirst();
    }

    private static List<String> labels(UnitType type) {
        return switch (type) {
            case PROVINCE -> List.of("UBND tỉnh", "Ủy ban nhân dân tỉnh", "Tỉnh");
            case OFFICE -> List.of("Văn phòng", "Văn phòng UBND tỉnh");
            case DEPARTMENT -> List.of("Sở", "Sở, ngành");
            case DISTRICT -> List.of("UBND cấp huyện", "Huyện");
            case COMMUNE -> List.of("UBND cấp xã", "Xã", "Xã, phường", "Phường");
            case DIVISION -> List.of("Phòng, ban", "Phòng", "Ban");
            case SUBORDINATE -> List.of("Đơn vị sự nghiệp", "Đơn vị trực thuộc");
            case AGENCY -> List.of("Cơ quan khác", "Cơ quan");
        };
    }
}
