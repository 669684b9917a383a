package vn.dondoc.plan.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Asks the directory about one document; never inside a transaction. */
@ApplicationScoped
public class Directory {

    private static final Logger LOG = Logger.getLogger(Directory.class);

    private final DirectoryClient client;

    Directory(DirectoryClient client) {
        this.client = client;
    }

    /** What a document's phrases mean, in their order, and what its text cites. */
    public record Answers(List<Phrases.Result> phrases, List<Citation> citations) {}

    /** Empty when the directory cannot be reached; the caller says so to its user and asks again later. */
    public Optional<Answers> ask(Phrases phrases, String text) {
        try {
            List<Phrases.Result> units = new ArrayList<>();
            phrases.parts().forEach(part -> units.addAll(client.units(part).results()));
            var citations = client.citations(new Citation.Query(text)).citations();
            return Optional.of(new Answers(units, citations));
        } catch (RuntimeException away) {
            LOG.warnf("The directory did not answer: %s", away.toString());
            return Optional.empty();
        }
    }
}
