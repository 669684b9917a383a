package vn.dondoc.directory.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.directory.unit.event.ClassWatch;

/** Lets the preview of a unit's event tell which classes gain and lose members. */
@ApplicationScoped
class WatchedClasses implements ClassWatch {

    private final UnitClassService classes;

    WatchedClasses(UnitClassService classes) {
        this.classes = classes;
    }

    @Override
    public List<WatchedClass> on(LocalDate day) {
        return classes.list(day).stream()
                .map(one -> new WatchedClass(
                        one.id(),
                        one.code(),
                        one.name(),
                        one.members().stream().map(ClassMember::id).collect(Collectors.toSet())))
                .toList();
    }
}
