package vn.dondoc.directory.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.directory.reference.Registration;
import vn.dondoc.directory.reference.relation.RelationKind;
import vn.dondoc.directory.reference.relation.RelationRequest;
import vn.dondoc.directory.reference.relation.RelationService;
import vn.dondoc.directory.unit.UnitService;
import vn.dondoc.directory.unit.UnitType;
import vn.dondoc.directory.unit.event.Founding;
import vn.dondoc.directory.unit.event.NewEvent;
import vn.dondoc.directory.unit.recording.UnitEvents;
import vn.dondoc.directory.unitclass.ClassDefinition;
import vn.dondoc.directory.unitclass.NewUnitClass;
import vn.dondoc.directory.unitclass.UnitClassService;
import vn.dondoc.kit.Actor;

@ApplicationScoped
class DemoDirectory {

    private static final Logger LOG = Logger.getLogger(DemoDirectory.class);
    private static final Actor SEEDER = Actor.system("directory-service");

    @ConfigMapping(prefix = "dondoc.demo")
    interface Settings {
        String seed();
    }

    record Content(
            LocalDate from,
            List<DemoUnit> units,
            List<DemoClass> classes,
            List<Registration> references,
            List<DemoRelation> relations) {}

    record DemoUnit(
            String code,
            String name,
            String shortName,
            @Nullable String symbol,
            UnitType type,
            @Nullable String parent,
            List<String> aliases) {}

    /** Either its members or the classes that it joins. */
    record DemoClass(
            String code,
            String name,
            List<String> aliases,
            @Nullable List<String> members,
            @Nullable List<String> classes) {}

    record DemoRelation(
            String from,
            String to,
            RelationKind kind,
            @Nullable String note) {}

    private final UnitService units;
    private final UnitClassService classes;
    private final UnitEvents events;
    private final LegalReferenceService references;
    private final RelationService relations;
    private final ObjectMapper json;
    private final Settings settings;

    DemoDirectory(
            UnitService units,
            UnitClassService classes,
            UnitEvents events,
            LegalReferenceService references,
            RelationService relations,
            ObjectMapper json,
            Settings settings) {
        this.units = units;
        this.classes = classes;
        this.events = events;
        this.references = references;
        this.relations = relations;
        this.json = json;
        this.settings = settings;
    }

    @Transactional
    void seed(@Observes StartupEvent start) throws IOException {
        if (settings.seed().equals("demo") && units.isEmpty()) {
            var content = read("demo/directory.json", Content.class);
            var ids = foundUnits(content);
            defineClasses(content, ids);
            var year2025 = read("demo/reorganisation.json", Reorganisation.class);
            events.apply(SEEDER, year2025.events(), false);
            defineAreas(content.from(), Objects.requireNonNull(ids.get("UBNDTINH")));
            registerReferences(content);
            LOG.infof(
                    "Demo directory founded: %d units, %d references",
                    ids.size(), content.references().size());
        }
    }

    private <T> T read(String name, Class<T> type) throws IOException {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return json.readValue(file, type);
        }
    }

    private Map<String, UUID> foundUnits(Content content) {
        List<NewEvent> foundings = content.units().stream()
                .map(unit -> founded(unit, content.from()))
                .toList();
        Map<String, UUID> ids = new HashMap<>();
        events.apply(SEEDER, foundings, false).events().forEach(event -> event.effects()
                .forEach(effect -> ids.put(effect.unit().code(), effect.unit().id())));
        return ids;
    }

    private static NewEvent founded(DemoUnit unit, LocalDate from) {
        var founding = new Founding(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.symbol(),
                unit.type(),
                null,
                unit.parent(),
                unit.aliases(),
                null);
        return new NewEvent.Found(new NewEvent.EventOrder(from, "Dữ liệu mẫu", null, null), founding);
    }

    private void defineClasses(Content content, Map<String, UUID> units) {
        Map<String, UUID> defined = new HashMap<>();
        for (var type : content.classes()) {
            var definition = new ClassDefinition.ListedClass(ids(type.members(), units), ids(type.classes(), defined));
            var wanted = new NewUnitClass(type.code(), type.name(), type.aliases(), content.from(), definition);
            defined.put(type.code(), classes.define(SEEDER, wanted));
        }
    }

    /** Nobody lists these: whoever is of the type and below the province is in the class on that day. */
    private void defineAreas(LocalDate from, UUID province) {
        defineArea(
                from,
                "UBND_XA_PHUONG",
                "Ủy ban nhân dân các xã, phường",
                List.of("UBND các xã, phường", "UBND các xã, phường, thị trấn", "UBND cấp xã", "các xã, phường"),
                new ClassDefinition.RuledClass(UnitType.COMMUNE, province, ClassDefinition.Depth.SUBTREE));
        defineArea(
                from,
                "UBND_HUYEN",
                "Ủy ban nhân dân các huyện, thành phố",
                List.of("UBND các huyện, thành phố", "UBND cấp huyện", "các huyện, thành phố"),
                new ClassDefinition.RuledClass(UnitType.DISTRICT, province, ClassDefinition.Depth.CHILDREN));
    }

    private void defineArea(
            LocalDate from, String code, String name, List<String> aliases, ClassDefinition definition) {
        classes.define(SEEDER, new NewUnitClass(code, name, aliases, from, definition));
    }

    private static List<UUID> ids(@Nullable List<String> codes, Map<String, UUID> known) {
        return codes == null ? List.of() : codes.stream().map(known::get).toList();
    }

    private void registerReferences(Content content) {
        Map<String, UUID> ids = new HashMap<>();
        content.references()
                .forEach(registration -> ids.put(registration.number(), references.register(SEEDER, registration)));
        content.relations()
                .forEach(relation -> relations.add(
                        SEEDER,
                        id(ids, relation.from()),
                        new RelationRequest(
                                relation.kind(), id(ids, relation.to()), null, null, null, relation.note())));
    }

    private static UUID id(Map<String, UUID> ids, String number) {
        return java.util.Objects.requireNonNull(ids.get(number), number);
    }
}
