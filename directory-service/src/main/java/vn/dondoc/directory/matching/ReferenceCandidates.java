package vn.dondoc.directory.matching;

import static java.util.stream.Collectors.toMap;
import static vn.dondoc.directory.citation.number.DocumentNumber.withoutZeros;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dondoc.directory.reference.LegalReferenceResponse;
import vn.dondoc.directory.reference.LegalReferenceService;

/** The records that cited numbers may mean; which of them, {@link ReferenceMatch} says. */
@ApplicationScoped
public class ReferenceCandidates {

    private final LegalReferenceService references;

    ReferenceCandidates(LegalReferenceService references) {
        this.references = references;
    }

    /** By number as cited; a number that no record bears has an empty list. */
    public Map<String, List<LegalReferenceResponse>> of(Collection<String> cited) {
        var numbers = cited.stream()
                .flatMap(ReferenceCandidates::spellings)
                .distinct()
                .toList();
        var recorded = references.withNumbers(numbers);
        return cited.stream().distinct().collect(toMap(Function.identity(), number -> any(number, recorded)));
    }

    /** As written, without leading zeros, and with the one that Decree 30/2020 asks for under 10. */
    public static Stream<String> spellings(String number) {
        String bare = withoutZeros(number);
        return Stream.of(number, bare, "0" + bare);
    }

    private static List<LegalReferenceResponse> any(String number, Map<String, List<LegalReferenceResponse>> recorded) {
        Map<UUID, LegalReferenceResponse> found = spellings(number)
                .flatMap(spelled -> recorded.getOrDefault(spelled, List.of()).stream())
                .collect(toMap(LegalReferenceResponse::id, Function.identity(), (one, same) -> one));
        return List.copyOf(found.values());
    }
}
