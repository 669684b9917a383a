package vn.dondoc.directory.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that cites, with what was seen in its present text.
 *
 * @param textVersion counts its texts, from 1
 * @param observations in the order of the text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitingDocumentView(
        UUID id,
        String kind,
        String title,
        String link,
        @Nullable LocalDate issuedOn,
        int textVersion,
        Instant recordedAt,
        List<ObservationView> observations) {}
