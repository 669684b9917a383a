package vn.dondoc.directory.observation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.directory.StoredRow;

@ApplicationScoped
class ObservationRepository {

    private static final String INSERT = """
            insert into observation (id, document_id, text_version, ordinal, reference_id, type, number, issued_on,
                                     date_text, issuer, title, verbatim, span_start, span_end, page, parent, recorded_at)
            select m.id, :document, :version, m.ordinal, m."referenceId", m.type, m.number, m."issuedOn",
                   m."dateText", m.issuer, m.title, m.verbatim, m."spanStart", m."spanEnd", m.page, m.parent, :at
            from jsonb_to_recordset(cast(:mentions as jsonb)) as m(
                id uuid, ordinal integer, "referenceId" uuid, type text, number text, "issuedOn" date,
                "dateText" text, issuer text, title text, verbatim text, "spanStart" integer, "spanEnd" integer,
                page integer, parent integer)""";

    private final EntityManager database;
    private final ObjectMapper json;

    ObservationRepository(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The document, for this transaction alone. */
    Optional<StoredDocument> lockDocument(UUID id) {
        return document("select * from citing_document where id = :id for update", id);
    }

    Optional<StoredDocument> document(UUID id) {
        return document("select * from citing_document where id = :id", id);
    }

    /** Makes room for a document's first text; one that is there stays as it is. */
    void begin(ReadDocument read, Instant at, String by) {
        database.createNativeQuery("""
                        insert into citing_document
                            (id, kind, title, link, issued_on, text_hash, text_version, recorded_at, recorded_by)
                        values (:id, :kind, :title, :link, cast(:issuedOn as date), '', 0, :at, :by)
                        on conflict do nothing""")
                .setParameter("id", read.id())
                .setParameter("kind", read.described().kind())
                .setParameter("title", read.described().title())
                .setParameter("link", read.described().link())
                .setParameter("issuedOn", read.described().issuedOn())
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    void describe(UUID id, CitingDocumentRequest described) {
        database.createNativeQuery("""
                        update citing_document
                        set kind = :kind, title = :title, link = :link, issued_on = cast(:issuedOn as date)
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("kind", described.kind())
                .setParameter("title", described.title())
                .setParameter("link", described.link())
                .setParameter("issuedOn", described.issuedOn())
                .executeUpdate();
    }

    void advance(ReadDocument read, int version, Instant at, String by) {
        describe(read.id(), read.described());
        database.createNativeQuery("""
                        update citing_document
                        set text_hash = :hash, text_version = :version, recorded_at = :at, recorded_by = :by
                        where id = :id""")
                .setParameter("id", read.id())
                .setParameter("hash", read.hash())
                .setParameter("version", version)
                .setParameter("at", at)
                .setParameter("by", by)
                .executeUpdate();
    }

    void retire(UUID document, Instant at) {
        database.createNativeQuery(
                        "update observation set retired_at = :at where document_id = :id and retired_at is null")
                .setParameter("at", at)
                .setParameter("id", document)
                .executeUpdate();
    }

    void insert(UUID document, int version, List<Mention> mentions, Instant at) {
        database.createNativeQuery(INSERT)
                .setParameter("document", document)
                .setParameter("version", version)
                .setParameter("mentions", written(mentions))
                .setParameter("at", at)
                .executeUpdate();
    }

    private Optional<StoredDocument> document(String sql, UUID id) {
        return StoredRow.of(database.createNativeQuery(sql, Tuple.class).setParameter("id", id))
                .map(StoredDocument::of)
                .findFirst();
    }

    private String written(List<Mention> mentions) {
        try {
            return json.writeValueAsString(mentions);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
