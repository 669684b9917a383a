package vn.dondoc.directory.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.directory.unitclass.ClassMember;
import vn.dondoc.directory.unitclass.UnitClassService;

/** Reads phrases of a document as units and classes, as of the document's day. */
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
        var day = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        var resolver = new PhraseResolver(spellings.all(day));
        var members = classes.members(day);
        return new ResolveResponse(request.phrases().stream()
                .map(resolver::resolve)
                .map(result -> withMembers(result, members))
                .toList());
    }

    private static ResolveResponse.Result withMembers(
            ResolveResponse.Result result, Map<UUID, List<ClassMember>> members) {
        var matches = result.matches().stream()
                .map(match -> match.with(units(match, members)))
                .toList();
        return new ResolveResponse.Result(result.phrase(), matches, result.resolved());
    }

    private static List<ResolveResponse.Member> units(
            ResolveResponse.Match match, Map<UUID, List<ClassMember>> members) {
        return match.kind() == Spelling.Kind.UNIT
                ? List.of(new ResolveResponse.Member(match.id(), match.code(), match.name()))
                : members.getOrDefault(match.id(), List.of()).stream()
                        .map(unit -> new ResolveResponse.Member(unit.id(), unit.code(), unit.name()))
                        .toList();
    }
}
