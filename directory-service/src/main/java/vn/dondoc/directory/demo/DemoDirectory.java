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
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.LegalReferenceService;
import vn.dondoc.directory.reference.Registration;
import vn.dondoc.directory.reference.RelationKind;
import vn.dondoc.directory.unit.Founding;
import vn.dondoc.directory.unit.UnitService;
import vn.dondoc.directory.unit.UnitType;
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

    record DemoClass(String code, String name, List<String> aliases, List<String> members) {}

    record DemoRelation(
            String from,
            String to,
            RelationKind kind,
            @Nullable String note) {}

    private final UnitService units;
    private final UnitClassService classes;
    private final LegalReferenceService references;
    private final ObjectMapper json;
    private final Settings settings;

    DemoDirectory(
            UnitService units,
            UnitClassService classes,
            LegalReferenceService references,
            ObjectMapper json,
            Settings settings) {
        this.units = units;
        this.classes = classes;
        this.references = references;
        this.json = json;
        this.settings = settings;
    }

    @Transactional
    void seed(@Observes StartupEvent start) throws IOException {
        if (settings.seed().equals("demo") && units.isEmpty()) {
            var content = read();
            var ids = foundUnits(content);
            defineClasses(content, ids);
            registerReferences(content);
            LOG.infof(
                    "Demo directory founded: %d units, %d references",
                    ids.size(), content.references().size());
        }
    }

    private Content read() throws IOException {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/directory.json")) {
            return json.readValue(file, Content.class);
        }
    }

    private Map<String, UUID> foundUnits(Content content) {
        Map<String, UUID> ids = new HashMap<>();
        for (var unit : content.units()) {
            var parent = unit.parent() == null ? null : ids.get(unit.parent());
            var founding = new Founding(
                    unit.code(),
                    unit.name(),
                    unit.shortName(),
                    unit.symbol(),
                    unit.type(),
                    parent,
                    content.from(),
                    unit.aliases());
            ids.put(unit.code(), units.found(SEEDER, founding));
        }
        return ids;
    }

    private void defineClasses(Content content, Map<String, UUID> ids) {
        for (var type : content.classes()) {
            var members = type.members().stream().map(ids::get).toList();
            classes.define(SEEDER, type.code(), type.name(), type.aliases(), members, content.from());
        }
    }

    private void registerReferences(Content content) {
        Map<String, UUID> ids = new HashMap<>();
        content.references()
                .forEach(registration -> ids.put(registration.number(), references.register(SEEDER, registration)));
        content.relations()
                .forEach(relation -> references.relate(
                        SEEDER, id(ids, relation.from()), id(ids, relation.to()), relation.kind(), relation.note()));
    }

    private static UUID id(Map<String, UUID> ids, String number) {
        return java.util.Objects.requireNonNull(ids.get(number), number);
    }
}
