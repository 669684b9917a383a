package vn.dondoc.directory.unit.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.directory.unit.event.BatchOutcome.ClassEffect;
import vn.dondoc.directory.unit.event.ClassWatch;
import vn.dondoc.directory.unit.event.ClassWatch.WatchedClass;
import vn.dondoc.directory.unit.event.Effect;
import vn.dondoc.directory.unit.planning.Register;

/** Which classes gain and lose members by a batch, on the days of its events. */
@ApplicationScoped
class ClassEffects {

    private final Instance<ClassWatch> classes;

    ClassEffects(Instance<ClassWatch> classes) {
        this.classes = classes;
    }

    /** Looks, lets the batch be written, and looks again. */
    List<ClassEffect> of(Collection<LocalDate> days, Register register, Runnable writing) {
        var before = look(days);
        writing.run();
        var after = look(days);
        Map<UUID, ClassEffect> effects = new LinkedHashMap<>();
        after.forEach((key, one) -> before.putIfAbsent(key, empty(one)));
        before.forEach((key, old) -> {
            var effect = effect(key.day(), old, after.getOrDefault(key, empty(old)), register);
            if (!effect.gains().isEmpty() || !effect.loses().isEmpty()) {
                effects.merge(key.id(), effect, ClassEffects::both);
            }
        });
        return List.copyOf(effects.values());
    }

    private record Key(UUID id, LocalDate day) {}

    private Map<Key, WatchedClass> look(Collection<LocalDate> days) {
        Map<Key, WatchedClass> seen = new LinkedHashMap<>();
        for (var watch : classes) {
            for (var day : days) {
                watch.on(day).forEach(one -> seen.put(new Key(one.id(), day), one));
            }
        }
        return seen;
    }

    private static WatchedClass empty(WatchedClass one) {
        return new WatchedClass(one.id(), one.code(), one.name(), Set.of());
    }

    private static ClassEffect effect(LocalDate day, WatchedClass old, WatchedClass now, Register register) {
        return new ClassEffect(
                old.id(),
                old.code(),
                old.name(),
                units(now.members(), old.members(), day, register),
                units(old.members(), now.members(), day, register));
    }

    private static List<Effect.AffectedUnit> units(Set<UUID> here, Set<UUID> there, LocalDate day, Register register) {
        return here.stream()
                .filter(id -> !there.contains(id))
                .map(id -> register.find(id).orElseThrow())
                .map(unit -> new Effect.AffectedUnit(unit.id(), unit.code(), unit.nameNear(day)))
                .toList();
    }

    private static ClassEffect both(ClassEffect one, ClassEffect other) {
        return new ClassEffect(
                one.id(),
                one.code(),
                one.name(),
                joined(one.gains(), other.gains()),
                joined(one.loses(), other.loses()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
