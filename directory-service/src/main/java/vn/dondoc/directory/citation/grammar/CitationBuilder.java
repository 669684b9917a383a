package vn.dondoc.directory.citation.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directory.citation.text.Finding;
import vn.dondoc.directory.citation.text.Tokens;

/** Turns mentions into citations: words instead of tokens, parents, short mentions resolved, findings gathered. */
final class CitationBuilder {

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final ShortForms shortForms = new ShortForms();
    private final Map<String, Integer> firstFull = new HashMap<>();

    CitationBuilder(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    List<Citation> build() {
        List<@Nullable Integer> parents = Nesting.parents(mentions);
        var citations = new ArrayList<Citation>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            citations.add(citation(mentions.get(i), parents.get(i)));
            learn(mentions.get(i).head(), i);
        }
        return citations;
    }

    private void learn(Head head, int index) {
        shortForms.learn(head);
        if (!head.isShort()) {
            firstFull.putIfAbsent(key(head, head.number().spelled()), index);
        }
    }

    private Citation citation(Mention mention, @Nullable Integer parent) {
        Head head = mention.head();
        Set<String> meant = head.isShort() ? shortForms.candidates(head) : Set.of();
        boolean known = meant.size() == 1;
        String number = known ? meant.iterator().next() : head.number().spelled();
        return new Citation(
                head.type(),
                number,
                head.day(),
                head.dateText(),
                head.issuerName(),
                title(mention),
                tokens.span(mention.from(), mention.end()),
                parent,
                known ? firstFull.get(key(head, number)) : null,
                findings(mention, meant));
    }

    private @Nullable String title(Mention mention) {
        Title title = mention.title();
        return title == null ? mention.head().name() : tokens.words(title.from(), title.to());
    }

    private List<Finding> findings(Mention mention, Set<String> meant) {
        var findings = new ArrayList<>(new HeadFindings(tokens, mention.head(), meant).all());
        if (mention.title() != null) {
            findings.addAll(mention.title().findings());
        }
        if (tokens.holdsStray(mention.from(), mention.end())) {
            findings.add(Findings.stray(tokens.span(mention.from(), mention.end())));
        }
        return findings;
    }

    private static String key(Head head, String number) {
        return head.type().code() + " " + number;
    }
}
