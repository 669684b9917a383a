package vn.dondoc.directory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.reference.standing.StandingRules;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;

/** Writes what happened to documents into the feed, and carries each change on to the standings that hang on it. */
@ApplicationScoped
class ReferenceJournal {

    private static final Logger LOG = Logger.getLogger(ReferenceJournal.class);

    private final LegalReferenceRepository references;
    private final StandingStore standings;
    private final ReferenceViews views;
    private final ChangeFeed changes;
    private final Event<ReferenceRecorded> recorded;

    ReferenceJournal(
            LegalReferenceRepository references,
            StandingStore standings,
            ReferenceViews views,
            ChangeFeed changes,
            Event<ReferenceRecorded> recorded) {
        this.references = references;
        this.standings = standings;
        this.views = views;
        this.changes = changes;
        this.recorded = recorded;
    }

    /** A new record: nobody knew a standing of it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void registered(Actor actor, LegalReference reference) {
        refresh(reference.id());
        append(actor, "registered", reference, null);
        recorded.fire(new ReferenceRecorded(actor, reference.id(), numbers(reference), List.of()));
    }

    /** Facts of a record are others now: {@code changed}, {@code decided}. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Actor actor, String event, LegalReference reference, @Nullable LegalReferenceView before) {
        var affected = refresh(reference.id());
        append(actor, event, reference, before);
        tellStandings(actor, affected);
        recorded.fire(new ReferenceRecorded(actor, reference.id(), numbers(reference), spellings(before)));
    }

    /** A relation of a document came or went. */
    @Transactional(Transactional.TxType.MANDATORY)
    void related(Actor actor, String event, UUID from, @Nullable UUID to) {
        var affected = to == null ? Set.<UUID>of() : refresh(to);
        append(actor, event, references.findById(from), null);
        tellStandings(actor, affected);
    }

    /** Derives the standing of a document anew, and of those that hang on it. @return whose time line changed */
    Set<UUID> refresh(UUID first) {
        var changed = new LinkedHashSet<UUID>();
        var waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            var id = waiting.poll();
            if (derive(id)) {
                changed.add(id);
                waiting.addAll(standings.changedBy(id));
            } else if (id.equals(first)) {
                waiting.addAll(standings.changedBy(id));
            }
        }
        return changed;
    }

    void tellStandings(Actor actor, Set<UUID> affected) {
        affected.forEach(id -> append(actor, "standing-changed", references.findById(id), null));
    }

    void append(Actor actor, String event, LegalReference reference, @Nullable LegalReferenceView before) {
        var type = "legal-reference." + event;
        changes.append(actor, type, reference.id(), null, before, views.told(reference));
        LOG.infof("%s reference=%s number=%s", type, reference.id(), reference.number());
    }

    private boolean derive(UUID id) {
        var reference = references.findById(id);
        var line = StandingRules.timeline(reference.days(), standings.actsOn(id));
        var known = standings.chainOf(id).getOrDefault(id, List.of());
        if (line.equals(known) || reference.mergedInto() != null) {
            return false;
        }
        standings.replace(id, line);
        return true;
    }

    private List<String> numbers(LegalReference reference) {
        var aliases = references.aliasesOf(reference.id()).stream().map(Alias::number);
        return Stream.concat(Stream.of(reference.number()), aliases).distinct().toList();
    }

    private static List<String> spellings(@Nullable LegalReferenceView record) {
        return record == null
                ? List.of()
                : Stream.concat(
                                Stream.of(record.number()),
                                record.aliases().stream().map(Alias::number))
                        .toList();
    }
}
