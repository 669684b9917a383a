package vn.dondoc.plan.unitcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units that this service knows, from its own copy. */
@ApplicationScoped
public class Units {

    private final UnitCopyRepository copy;
    private final ObjectMapper json;
    private final Clock clock;

    Units(UnitCopyRepository copy, ObjectMapper json, Clock clock) {
        this.copy = copy;
        this.json = json;
        this.clock = clock;
    }

    /** The newest version of the unit; empty when the directory has not told of it yet. */
    @Transactional
    public Optional<CopiedUnit> find(String code) {
        return copy.find(code);
    }

    /** The codes of the units within a scope as of today; null when it has no bounds. */
    @Transactional
    public @Nullable List<String> within(UnitScope scope) {
        return switch (scope) {
            case UnitScope.Everything() -> null;
            case UnitScope.Subtree(var root) -> copy.subtree(root, LocalDate.now(clock));
            case UnitScope.OwnUnit(var unit) -> List.of(unit);
            case UnitScope.Nothing() -> List.of();
        };
    }

    @Transactional
    public boolean reaches(UnitScope scope, @Nullable String unitCode) {
        var codes = within(scope);
        return codes == null || (unitCode != null && codes.contains(unitCode));
    }

    @Transactional
    @Nullable
    String cursor() {
        return copy.cursor();
    }

    /** Takes in one page of the feed, unless another replica already did. */
    @Transactional
    void takeIn(@Nullable String seen, UnitFeed.Events page) {
        if (copy.move(seen, page.next())) {
            page.items().stream()
                    .filter(event -> event.type().startsWith("unit.") && event.after() != null)
                    .forEach(event -> copy.save(unit(event)));
        }
    }

    private CopiedUnit unit(UnitFeed.Event event) {
        try {
            return json.treeToValue(event.after(), CopiedUnit.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the directory's unit event is unreadable", broken);
        }
    }
}
