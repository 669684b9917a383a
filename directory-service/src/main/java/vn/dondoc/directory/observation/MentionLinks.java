package vn.dondoc.directory.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.StoredRow;
import vn.dondoc.directory.citation.grammar.Citation;
import vn.dondoc.directory.citation.number.DocumentType;
import vn.dondoc.directory.citation.text.Span;
import vn.dondoc.directory.matching.ReferenceCandidates;
import vn.dondoc.directory.matching.ReferenceMatch;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.ReferenceRecorded;

/** Links mentions to records, when a text is read and again when a record comes, changes or merges. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MentionLinks {

    private final EntityManager database;
    private final ReferenceCandidates candidates;

    MentionLinks(EntityManager database, ReferenceCandidates candidates) {
        this.database = database;
        this.candidates = candidates;
    }

    List<Mention> linked(List<Mention> mentions) {
        var recorded = candidates.of(mentions.stream().map(Mention::number).toList());
        return mentions.stream()
                .map(mention -> mention.linkedTo(reference(mention.citation(), recorded)))
                .toList();
    }

    /** Mentions of one number, type and date share their record, so a thousand of them are few questions. */
    void follow(@Observes ReferenceRecorded event) {
        var numbers = Stream.concat(event.numbers().stream(), event.before().stream())
                .flatMap(ReferenceCandidates::spellings)
                .distinct()
                .toList();
        var recorded = candidates.of(numbers);
        StoredRow.of(database.createNativeQuery("""
                        select distinct type, number, issued_on from observation
                        where retired_at is null and number in (:numbers)""", Tuple.class).setParameter("numbers", numbers))
                .toList()
                .forEach(row -> relink(row, reference(citation(row), recorded)));
    }

    private void relink(StoredRow alike, @Nullable UUID reference) {
        database.createNativeQuery("""
                        update observation set reference_id = cast(:reference as uuid)
                        where retired_at is null and number = :number and type = :type
                          and issued_on is not distinct from cast(:day as date)
                          and reference_id is distinct from cast(:reference as uuid)""")
                .setParameter("reference", reference)
                .setParameter("number", alike.text("number"))
                .setParameter("type", alike.text("type"))
                .setParameter("day", alike.day("issued_on"))
                .executeUpdate();
    }

    private static @Nullable UUID reference(Citation cited, Map<String, List<LegalReferenceResponse>> recorded) {
        return ReferenceMatch.of(cited, recorded.getOrDefault(cited.number(), List.of()))
                .map(LegalReferenceResponse::id)
                .orElse(null);
    }

    private static Citation citation(StoredRow row) {
        var type = DocumentType.ofCode(row.text("type")).orElseThrow();
        LocalDate day = row.day("issued_on");
        return new Citation(type, row.text("number"), day, null, null, null, new Span(0, 0), null, null, List.of());
    }
}
