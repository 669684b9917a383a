package vn.dondoc.plan.referencecopy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.directory.Citation;
import vn.dondoc.plan.feed.FeedEvent;
import vn.dondoc.plan.notice.NoticeTexts;

/** What this service knows of the documents that its plans cite. */
@ApplicationScoped
public class References {

    private final ReferenceCopyRepository copy;
    private final NoticeTexts texts;
    private final ObjectMapper json;
    private final Clock clock;

    References(ReferenceCopyRepository copy, NoticeTexts texts, ObjectMapper json, Clock clock) {
        this.copy = copy;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** What happened by today to the documents that a plan of that date cites; one query. */
    @Transactional
    public List<ReferenceNotice> notices(List<Citation> citations, LocalDate planDate) {
        var cited = CitedDocument.of(citations);
        if (cited.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var timeLines =
                copy.timeLines(cited.stream().map(CitedDocument::referenceId).toList());
        return cited.stream()
                .flatMap(document -> ReferenceStanding.mattering(
                        timeLines.getOrDefault(document.referenceId(), List.of()), planDate, today)
                        .flatMap(standing -> notice(document, standing))
                        .stream())
                .toList();
    }

    /** The same for a plan that is stored. */
    @Transactional
    public List<ReferenceNotice> notices(UUID planId, LocalDate planDate) {
        return notices(citations(copy.citations(planId)), planDate);
    }

    /** Keeps which documents a plan and its tasks cite; called when the plan is made or amended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void index(UUID planId) {
        copy.index(planId);
    }

    /** The event carries the whole record as it is since then, so it takes the place of what is here. */
    @Transactional
    void take(FeedEvent event) {
        if (event.type().startsWith("legal-reference.") && event.after() != null) {
            copy.replace(reference(event));
        }
    }

    private Optional<ReferenceNotice> notice(CitedDocument document, ReferenceStanding standing) {
        return standing.kind().map(kind -> ReferenceNotice.of(document, kind, standing, texts));
    }

    private List<Citation> citations(String stored) {
        try {
            return json.readerForListOf(Citation.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(stored);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored citations are no JSON", broken);
        }
    }

    private CopiedReference reference(FeedEvent event) {
        try {
            return json.treeToValue(event.after(), CopiedReference.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the directory's reference event is unreadable", broken);
        }
    }
}
