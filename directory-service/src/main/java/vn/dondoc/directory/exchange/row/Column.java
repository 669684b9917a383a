package vn.dondoc.directory.exchange.row;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a unit list, in the order of the export; {@code import} knows them by any of their headings. */
public enum Column {
    CODE("Mã", "code|unit code|mã đơn vị"),
    NAME("Tên", "name|unit name|tên đơn vị"),
    SHORT_NAME("Tên viết tắt", "short name|tên ngắn|tên gọi tắt"),
    SYMBOL("Ký hiệu", "symbol"),
    TYPE("Loại", "type|unit type|loại đơn vị"),
    PARENT("Đơn vị cấp trên", "parent|parent code|parent unit|mã đơn vị cấp trên|mã cấp trên|cấp trên"),
    FROM("Hiệu lực từ", "valid from|effective from|effective on|ngày hiệu lực|từ ngày"),
    EOFFICE_OLD("Mã định danh cũ", "old e-office code|e-office old|old identifier"),
    EOFFICE("Mã định danh mới", "e-office code|e-office|new identifier|mã định danh"),
    ADMINISTRATIVE("Mã hành chính", "administrative code|mã đơn vị hành chính"),
    ALIASES("Tên gọi khác", "aliases|other names");

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, Column> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> column.headings().map(heading -> Map.entry(letters(heading), column)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String heading;
    private final String otherHeadings;

    Column(String heading, String otherHeadings) {
        this.heading = heading;
        this.otherHeadings = otherHeadings;
    }

    /** As the export heads it. */
    public String heading() {
        return heading;
    }

    /** Case, accents and punctuation do not count. */
    static Optional<Column> headed(String written) {
        return Optional.ofNullable(BY_HEADING.get(letters(written)));
    }

    private Stream<String> headings() {
        return Stream.concat(Stream.of(heading), Arrays.stream(otherHeadings.split("\\|")));
    }

    static String letters(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var bare = MARK.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return NO_LETTER.matcher(bare).replaceAll("");
    }
}
