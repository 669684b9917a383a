package vn.dondoc.report.unitcopy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a unit that still owes a report; computed as of today and never stored.
 *
 * @param on the first day of the new state; absent when nobody knows it
 * @param successors who came after it, by the directory; nothing is reassigned by itself
 * @param decisionNeeded whether a person must say who reports in its place
 * @param sentence what happened and what to do, in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitNotice(
        Kind kind, @Nullable LocalDate on, List<UnitRef> successors, boolean decisionNeeded, String sentence) {

    public enum Kind {
        MERGED,
        SPLIT,
        DISSOLVED,
        RENAMED
    }

    static UnitNotice of(String knownName, UnitHistory.Fate fate, NoticeTexts texts) {
        var next = fate.successors().stream()
                .map(each -> new UnitRef(each.code(), each.name()))
                .toList();
        var renamed = fate.kind() == Kind.RENAMED;
        var others = renamed ? fate.nameNow() : next.stream().map(UnitRef::name).collect(Collectors.joining(", "));
        var key = "unit." + fate.kind() + (others.isEmpty() ? ".alone" : "");
        var sentence = texts.sentence(key, knownName, others, texts.since(fate.on()));
        return new UnitNotice(fate.kind(), fate.on(), next, !renamed, sentence);
    }
}
