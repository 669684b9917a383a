package vn.dondoc.directory.unit.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes of a unit as we know them now: at most one of a scheme on any day. */
public record Codes(List<Code> codes) {

    public static final Codes NONE = new Codes(List.of());

    public Codes {
        codes = codes.stream()
                .sorted(Comparator.comparing(Code::scheme)
                        .thenComparing(code -> code.days().from()))
                .toList();
    }

    public Optional<Code> on(CodeScheme scheme, LocalDate day) {
        return of(scheme).filter(code -> code.days().contains(day)).findFirst();
    }

    /**
     * Gives the unit a code from a day on, until the next code of the scheme or the unit's end.
     *
     * @param code null takes the present one away
     */
    public Codes changed(CodeScheme scheme, @Nullable String code, LocalDate day, @Nullable LocalDate end) {
        List<Code> changed = new ArrayList<>();
        for (var one : codes) {
            if (one.scheme() != scheme || !one.days().contains(day)) {
                changed.add(one);
            } else if (one.days().startsBefore(day)) {
                changed.add(one.during(one.days().before(day)));
            }
        }
        if (code != null) {
            var next = of(scheme).map(one -> one.days().from()).filter(from -> from.isAfter(day));
            changed.add(Code.given(scheme, code, new Days(day, next.findFirst().orElse(end))));
        }
        return new Codes(changed);
    }

    /** Without any day from {@code day} on. */
    public Codes ended(LocalDate day) {
        return new Codes(codes.stream()
                .filter(code -> code.days().startsBefore(day))
                .map(code -> code.days().contains(day) ? code.during(code.days().before(day)) : code)
                .toList());
    }

    private Stream<Code> of(CodeScheme scheme) {
        return codes.stream().filter(code -> code.scheme() == scheme);
    }
}
