package vn.dondoc.directory.unitclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.unit.AsOf;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;

/** The directory's classes of units, always as of a day. */
@ApplicationScoped
public class UnitClassService {

    private static final Logger LOG = Logger.getLogger(UnitClassService.class);

    private final UnitClassRepository classes;
    private final ChangeFeed changes;
    private final Clock clock;

    UnitClassService(UnitClassRepository classes, ChangeFeed changes, Clock clock) {
        this.classes = classes;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<UnitClassResponse> list(@Nullable LocalDate asOf, int size, @Nullable String cursor) {
        var after = Cursor.decode(cursor, 1);
        var revisions =
                classes.on(day(asOf), after == null ? "" : after.values().getFirst(), size + 1);
        var page = Page.of(
                revisions, size, revision -> Cursor.at(revision.unitClass().code()));
        return new Page<>(withMembers(page.items(), day(asOf)), page.next());
    }

    /** All classes of a day. */
    @Transactional
    List<UnitClassResponse> list(LocalDate day) {
        return withMembers(classes.on(day, "", Integer.MAX_VALUE), day);
    }

    private List<UnitClassResponse> withMembers(List<UnitClassRevision> revisions, LocalDate day) {
        var ids = revisions.stream().map(revision -> revision.unitClass().id()).toList();
        var members = members(ids, day);
        return revisions.stream()
                .map(revision -> UnitClassResponse.of(
                        revision, members.getOrDefault(revision.unitClass().id(), List.of())))
                .toList();
    }

    @Transactional
    UnitClassDetail get(Actor actor, UUID id, @Nullable LocalDate asOf) {
        return detail(actor, find(id), day(asOf));
    }

    /** @throws RuleViolation 404 when there is no such unit */
    @Transactional
    List<ClassOfUnit> of(UUID unit, @Nullable LocalDate asOf) {
        return Optional.ofNullable(classes.of(unit, day(asOf))).orElseThrow(RuleViolation::notFound);
    }

    /** The members of these classes on a day, by the class's id; classes without members are left out. */
    @Transactional
    public Map<UUID, List<ClassMember>> members(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty() ? Map.of() : classes.members(ids, day);
    }

    /**
     * @return the new class's id
     * @throws RuleViolation {@code unit-class.empty}; a code that is taken or a part that is unknown is a constraint's
     */
    @Transactional
    public UUID define(Actor actor, NewUnitClass wanted) {
        AsOf.known(wanted.from());
        var type = new UnitClass(wanted);
        classes.persistAndFlush(type);
        changes.append(actor, "unit-class.defined", type.id(), null, null, shown(type, wanted.from()));
        LOG.infof("Class %s defined from %s", type.code(), wanted.from());
        return type.id();
    }

    /**
     * @throws RuleViolation {@code unit-class.same-day}, or {@code unit-class.contains-itself} when the class would be
     *     inside itself on any day, directly or through others
     */
    @Transactional
    UnitClassDetail revise(Actor actor, UUID id, @Nullable String ifMatch, NewRevision wanted) {
        var from = AsOf.known(wanted.from());
        classes.lock();
        var type = find(id);
        Etag.require(ifMatch, type.version());
        var before = shown(type, from);
        type.revise(wanted);
        classes.advance(type);
        if (classes.containsItself(id)) {
            throw new RuleViolation("unit-class.contains-itself");
        }
        changes.append(actor, "unit-class.revised", id, null, before, shown(type, from));
        LOG.infof("Class %s revised from %s", type.code(), from);
        return detail(actor, type, from);
    }

    private UnitClass find(UUID id) {
        return classes.findByIdOptional(id).orElseThrow(RuleViolation::notFound);
    }

    private UnitClassResponse shown(UnitClass type, LocalDate day) {
        var members = classes.members(List.of(type.id()), day);
        return UnitClassResponse.of(type.near(day), members.getOrDefault(type.id(), List.of()));
    }

    private UnitClassDetail detail(Actor actor, UnitClass type, LocalDate day) {
        var named = type.revisions().stream()
                .flatMap(revision -> named(revision.definition()))
                .distinct()
                .toList();
        return UnitClassDetail.of(type, shown(type, day), classes.named(named, day), UnitClassAccess.actions(actor));
    }

    private static Stream<UUID> named(ClassDefinition definition) {
        return switch (definition) {
            case ClassDefinition.ListedClass(var units, var inner) -> Stream.concat(units.stream(), inner.stream());
            case ClassDefinition.RuledClass(var type, var parent, var depth) -> Stream.ofNullable(parent);
        };
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return AsOf.day(asOf, clock);
    }
}
