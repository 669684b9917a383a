package vn.dondoc.directory.exchange.row;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How the codes of each scheme look: {@code 000.00.00.H56} (QCVN 102:2016), {@code H55.242} (its successor), and the five
 * digits of an administrative area, whose leading zeros spreadsheets like to drop.
 */
public enum CodeForm {
    EOFFICE_OLD(Column.EOFFICE_OLD, "\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}", "000.00.00.H56"),
    EOFFICE(Column.EOFFICE, "[A-Z]\\d{2}(?:\\.\\d{1,4}){0,3}", "H55.242"),
    ADMINISTRATIVE(Column.ADMINISTRATIVE, "\\d{5}", "03646");

    private final Column column;
    private final Pattern form;
    private final String example;

    CodeForm(Column column, String form, String example) {
        this.column = column;
        this.form = Pattern.compile(form);
        this.example = example;
    }

    public boolean fits(String code) {
        return form.matcher(code).matches();
    }

    static List<Column> columns() {
        return List.of(Column.EOFFICE_OLD, Column.EOFFICE, Column.ADMINISTRATIVE);
    }

    static boolean fits(Column column, String code) {
        return of(column).fits(code);
    }

    static String example(Column column) {
        return of(column).example;
    }

    private static CodeForm of(Column column) {
        return List.of(values()).stream()
                .filter(form -> form.column == column)
                .findFirst()
                .orElseThrow();
    }
}
