package vn.dondoc.directory.unit.planning;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.event.Effect;
import vn.dondoc.directory.unit.timeline.Code;
import vn.dondoc.directory.unit.timeline.CodeScheme;
import vn.dondoc.directory.unit.timeline.Fact;
import vn.dondoc.directory.unit.timeline.Version;

/** Tells of a unit before and after an event what people want to know: begins, ends, is called or stands elsewhere. */
public final class Effects {

    private final LocalDate day;
    /** Names a unit on a day. */
    private final BiFunction<UUID, LocalDate, String> names;

    public Effects(LocalDate day, BiFunction<UUID, LocalDate, String> names) {
        this.day = day;
        this.names = names;
    }

    public Stream<Effect> of(PlannedEvent.Alteration alteration) {
        var before = alteration.before();
        var after = alteration.after();
        var life = life(before, after);
        if (life != null) {
            return Stream.of(life);
        }
        return Stream.concat(
                Stream.of(Fact.values()).flatMap(fact -> fact(fact, before, after)),
                Stream.of(CodeScheme.values()).flatMap(scheme -> code(scheme, before, after)));
    }

    private @Nullable Effect life(UnitState before, UnitState after) {
        if (!before.everWas() || !after.everWas()) {
            return after.everWas()
                    ? effect(Effect.EffectKind.BEGINS, after, day)
                    : before.everWas() ? effect(Effect.EffectKind.VANISHES, before, day) : null;
        }
        var end = before.timeline().life().until();
        var newEnd = after.timeline().life().until();
        if (Objects.equals(end, newEnd)) {
            return null;
        }
        return newEnd == null
                ? effect(Effect.EffectKind.CONTINUES, after, day)
                : effect(Effect.EffectKind.ENDS, before, newEnd);
    }

    private Stream<Effect> fact(Fact fact, UnitState before, UnitState after) {
        var old = before.timeline().on(day).map(Version::facts);
        var now = after.timeline().on(day);
        if (old.isEmpty()
                || now.isEmpty()
                || !old.get().differsIn(fact, now.get().facts())) {
            return Stream.empty();
        }
        return Stream.of(change(
                after,
                Effect.EffectSubject.valueOf(fact.name()),
                text(old.get().value(fact)),
                text(now.get().facts().value(fact)),
                until(fact, after, now.get())));
    }

    private Stream<Effect> code(CodeScheme scheme, UnitState before, UnitState after) {
        var old = before.codes().on(scheme, day).map(Code::code).orElse(null);
        var now = after.codes().on(scheme, day);
        if (Objects.equals(old, now.map(Code::code).orElse(null))) {
            return Stream.empty();
        }
        var subject = Effect.EffectSubject.valueOf("CODE_" + scheme);
        var last = now.map(code -> code.days().lastDay()).orElse(null);
        return Stream.of(change(after, subject, old, now.map(Code::code).orElse(null), last));
    }

    /** The last day before the fact changes again. */
    private static @Nullable LocalDate until(Fact fact, UnitState unit, Version first) {
        return unit.timeline().versions().stream()
                .filter(version -> version.days().from().isAfter(first.days().from())
                        && version.facts().differsIn(fact, first.facts()))
                .map(version -> version.days().from().minusDays(1))
                .findFirst()
                .orElse(unit.timeline().life().lastDay());
    }

    private Effect change(
            UnitState unit,
            Effect.EffectSubject subject,
            @Nullable String old,
            @Nullable String now,
            @Nullable LocalDate last) {
        return new Effect(Effect.EffectKind.CHANGES, affected(unit), day, last, subject, old, now);
    }

    private Effect effect(Effect.EffectKind kind, UnitState unit, LocalDate from) {
        var last = kind == Effect.EffectKind.BEGINS || kind == Effect.EffectKind.CONTINUES
                ? unit.timeline().life().lastDay()
                : null;
        return new Effect(kind, affected(unit), from, last, null, null, null);
    }

    private Effect.AffectedUnit affected(UnitState unit) {
        var name = unit.everWas() ? unit.nameNear(day) : names.apply(unit.id(), day);
        return new Effect.AffectedUnit(unit.id(), unit.code(), name);
    }

    private @Nullable String text(@Nullable Object value) {
        return value instanceof UUID unit ? names.apply(unit, day) : (String) value;
    }
}
