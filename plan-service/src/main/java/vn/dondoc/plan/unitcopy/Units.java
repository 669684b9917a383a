package vn.dondoc.plan.unitcopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.feed.FeedEvent;
import vn.dondoc.plan.notice.NoticeTexts;

/** The units that this service knows, from its own copy. */
@ApplicationScoped
public class Units {

    private final UnitCopyRepository copy;
    private final NoticeTexts texts;
    private final ObjectMapper json;
    private final Clock clock;

    Units(UnitCopyRepository copy, NoticeTexts texts, ObjectMapper json, Clock clock) {
        this.copy = copy;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The unit as it was on a day; empty when the directory has not told of it yet.
     *
     * @param day today when null
     */
    @Transactional
    public Optional<KnownUnit> find(String code, @Nullable LocalDate day) {
        var asked = Objects.requireNonNullElseGet(day, () -> LocalDate.now(clock));
        return Optional.ofNullable(copy.histories(List.of(code)).get(code)).map(unit -> unit.known(asked));
    }

    /** What became of these units by today, seen from the name that each had when work was given to it; one query. */
    @Transactional
    public Map<UnitRef, UnitNotice> notices(Collection<UnitRef> holders) {
        var today = LocalDate.now(clock);
        var codes = holders.stream().map(UnitRef::code).distinct().toList();
        var histories = codes.isEmpty() ? Map.<String, UnitHistory>of() : copy.histories(codes);
        Map<UnitRef, UnitNotice> notices = new HashMap<>();
        holders.forEach(holder -> Optional.ofNullable(histories.get(holder.code()))
                .flatMap(unit -> unit.fate(holder.name(), today))
                .ifPresent(fate -> notices.put(holder, UnitNotice.of(holder.name(), fate, texts))));
        return notices;
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

    /** The offices whose units a subtree is made of: a unit's office is the unit above it, or itself when others are below it. */
    @Transactional
    public List<String> offices(UnitScope scope) {
        return scope instanceof UnitScope.Subtree(var root) ? copy.offices(root, LocalDate.now(clock)) : List.of();
    }

    @Transactional
    public boolean reaches(UnitScope scope, @Nullable String unitCode) {
        var codes = within(scope);
        return codes == null || (unitCode != null && codes.contains(unitCode));
    }

    /** The event carries the whole unit as the directory knows it since then, so it takes the place of what is here. */
    @Transactional
    void take(FeedEvent event) {
        if (event.type().startsWith("unit.") && event.after() != null) {
            copy.replace(unit(event).history(UnitEnd.of(event.type()).orElse(null)));
        }
    }

    private CopiedUnit unit(FeedEvent event) {
        try {
            return json.treeToValue(event.after(), CopiedUnit.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the directory's unit event is unreadable", broken);
        }
    }
}
