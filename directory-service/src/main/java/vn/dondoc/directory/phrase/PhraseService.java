package vn.dondoc.directory.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.directory.phrase.ResolveResponse.Kind;
import vn.dondoc.directory.phrase.ResolveResponse.Match;
import vn.dondoc.directory.phrase.ResolveResponse.Member;
import vn.dondoc.directory.phrase.ResolveResponse.Result;
import vn.dondoc.directory.unit.AsOf;
import vn.dondoc.directory.unitclass.ClassMember;
import vn.dondoc.directory.unitclass.UnitClassService;

/** Reads phrases of a document as units and classes, as of the document's day, in a fixed number of queries. */
@ApplicationScoped
class PhraseService {

    private final SpellingRepository spellings;
    private final UnitClassService classes;
    private final Clock clock;

    PhraseService(SpellingRepository spellings, UnitClassService classes, Clock clock) {
        this.spellings = spellings;
        this.classes = classes;
        this.clock = clock;
    }

    @Transactional
    ResolveResponse resolve(ResolveRequest request) {
        var day = AsOf.day(request.asOf(), clock);
        var phrases = request.phrases().stream().distinct().map(Phrase::of).toList();
        var known = spellings.known(phrases.stream().flatMap(Phrase::bare).collect(Collectors.toSet()), day);
        var resolver = new PhraseResolver(known, suggestions(new PhraseResolver(known), phrases, day));
        var results = request.phrases().stream().map(resolver::resolve).toList();
        return new ResolveResponse(withMembers(results, day));
    }

    private Map<String, List<Match>> suggestions(PhraseResolver resolver, List<Phrase> phrases, LocalDate day) {
        var unknown = Unknown.of(phrases, resolver);
        if (unknown.isNothing()) {
            return Map.of();
        }
        Map<String, List<Match>> suggestions = new HashMap<>(spellings.former(unknown.names(), day));
        spellings.similar(unknown.misspelt(suggestions.keySet()), day).forEach(suggestions::putIfAbsent);
        return suggestions;
    }

    private List<Result> withMembers(List<Result> results, LocalDate day) {
        var named = results.stream()
                .flatMap(result -> result.matches().stream())
                .filter(match -> match.kind() == Kind.CLASS)
                .map(Match::id)
                .collect(Collectors.toSet());
        var members = classes.members(named, day);
        return results.stream().map(result -> withMembers(result, members)).toList();
    }

    private static Result withMembers(Result result, Map<UUID, List<ClassMember>> members) {
        var matches = result.matches().stream()
                .map(match -> match.with(units(match, members)))
                .toList();
        return new Result(result.phrase(), matches, result.resolved());
    }

    private static List<Member> units(Match match, Map<UUID, List<ClassMember>> members) {
        return match.kind() == Kind.UNIT
                ? List.of(new Member(match.id(), match.code(), match.name()))
                : members.getOrDefault(match.id(), List.of()).stream()
                        .map(unit -> new Member(unit.id(), unit.code(), unit.name()))
                        .toList();
    }
}
