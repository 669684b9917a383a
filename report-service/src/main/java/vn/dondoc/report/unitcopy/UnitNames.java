package vn.dondoc.report.unitcopy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Some units, each with its whole history, so that every name can be that of the day of its paper. */
public final class UnitNames {

    private final Map<String, UnitHistory> units;
    private final NoticeTexts texts;
    private final LocalDate today;

    UnitNames(Map<String, UnitHistory> units, NoticeTexts texts, LocalDate today) {
        this.units = units;
        this.texts = texts;
        this.today = today;
    }

    /** A unit as it was on a day; its code for a name while the copy does not have it. */
    public UnitRef on(String code, LocalDate day) {
        var unit = units.get(code);
        return unit == null ? new UnitRef(code, code) : unit.ref(day);
    }

    /** What became of the unit by today, seen from a paper of that day. */
    public Optional<UnitNotice> notice(String code, LocalDate day) {
        var name = on(code, day).name();
        return Optional.ofNullable(units.get(code))
                .flatMap(unit -> unit.fate(name, today))
                .map(fate -> UnitNotice.of(name, fate, texts));
    }

    /** The office's order: by founding, which the ids follow; what is not known comes last. */
    public Comparator<String> order() {
        return Comparator.comparing(this::founding).thenComparing(Comparator.naturalOrder());
    }

    private String founding(String code) {
        var unit = units.get(code);
        return unit == null ? "unknown" : unit.id().toString();
    }
}
