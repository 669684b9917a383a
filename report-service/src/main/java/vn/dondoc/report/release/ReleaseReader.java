package vn.dondoc.report.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.Cursor;
import vn.dondoc.kit.Page;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.report.unitcopy.UnitDirectory;

/** Releases as the issuing office sees them. */
@ApplicationScoped
class ReleaseReader {

    private final ReleaseRepository releases;
    private final ReleaseRows rows;
    private final ReceiptRepository receipts;
    private final UnitDirectory units;
    private final ObjectMapper json;

    ReleaseReader(
            ReleaseRepository releases,
            ReleaseRows rows,
            ReceiptRepository receipts,
            UnitDirectory units,
            ObjectMapper json) {
        this.releases = releases;
        this.rows = rows;
        this.receipts = receipts;
        this.units = units;
        this.json = json;
    }

    @Transactional
    Page<ReleaseSummary> list(Actor actor, int size, @Nullable String cursor) {
        var found = rows.issuedIn(units.scopeOf(actor), ReleaseRows.Place.of(cursor), size + 1);
        return Page.of(found, size, release -> Cursor.at(release.issuedOn(), release.id()));
    }

    @Transactional
    ReleaseResponse get(Actor actor, UUID id) {
        return new ReleaseResponse(parsed(files(actor, id)), receipts.of(id));
    }

    @Transactional
    ReleaseFiles files(Actor actor, UUID id) {
        return releases.issuedIn(units.scopeOf(actor), id)
                .orElseThrow(RuleViolation::notFound)
                .files();
    }

    ReleaseDocument parsed(ReleaseFiles files) {
        try {
            return json.readValue(files.json(), ReleaseDocument.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored release is no JSON", broken);
        }
    }
}
