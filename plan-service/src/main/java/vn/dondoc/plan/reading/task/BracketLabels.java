package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.Passage;

/** Reads the brackets at the end of a task: "(Phòng A chủ trì; Phòng B phối hợp; hoàn thành trước ngày 15/5)". */
final class BracketLabels {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{6,300})\\)[.;]?$");
    private static final Pattern LAST_SENTENCE = Pattern.compile("[.;] ((?:\\p{Lu}|giao )[^.;]{6,200})\\.?$");
    private static final Pattern PIECE = Pattern.compile(
            "(?:[^;,]|(?<!chủ trì|phối hợp|thực hiện|tham mưu),(?! ?(?:hoàn thành|xong|thời gian|thời hạn|phối hợp|trước|chậm nhất|chủ trì)))+",
            IGNORE_CASE);
    private static final Pattern LABEL = Pattern.compile("([^:]{2,60}?) ?: ?");
    private static final Pattern TIME = Pattern.compile(
            "(?:thời gian|thời hạn|hoàn thành|xong|trước|trong|chậm nhất|đến hết)(?!\\p{L}).*", IGNORE_CASE);
    private static final String WHO = "(?:do |giao )?(?<unit>" + AgencyWords.PATTERN
            + "(?:(?! (?:là|chủ trì|phối hợp) ).)*?) (?:là (?:đơn vị|cơ quan) )?";
    private static final Map<LabelKind, Pattern> ROLES = Map.of(
            LabelKind.LEAD, Pattern.compile(WHO + "chủ trì(?: tham mưu| thực hiện)*", IGNORE_CASE),
            LabelKind.COORDINATE, Pattern.compile(WHO + "(?:cùng )?phối hợp(?: thực hiện)?", IGNORE_CASE),
            LabelKind.PERFORM, Pattern.compile(WHO + "(?:chịu trách nhiệm )?thực hiện", IGNORE_CASE));

    private BracketLabels() {}

    /** The last sentence, when it does nothing but name who does the work: "Giao Phòng A thực hiện.", "Phòng A chủ trì, Phòng B phối hợp." */
    static List<LabelledLine> ofLastSentence(Passage words) {
        Matcher sentence = words.matcher(LAST_SENTENCE);
        return sentence.find() ? named(words.group(sentence, 1)) : List.of();
    }

    /** Empty when the brackets name nobody: then they belong to the task's words alone. */
    static List<LabelledLine> of(Passage words) {
        Matcher brackets = words.matcher(BRACKETS);
        return brackets.find() ? named(words.group(brackets, 1)) : List.of();
    }

    /** Units with their parts, divided by semicolons or commas; empty when nobody is named so. */
    static List<LabelledLine> named(Passage words) {
        List<LabelledLine> lines = new ArrayList<>();
        Matcher piece = words.matcher(PIECE);
        while (piece.find()) {
            line(words.found(piece).strip()).ifPresent(lines::add);
        }
        return lines.stream().anyMatch(line -> line.kind() != LabelKind.TIME) ? lines : List.of();
    }

    private static Optional<LabelledLine> line(Passage piece) {
        Matcher label = piece.matcher(LABEL);
        if (label.lookingAt()) {
            Passage value = piece.from(label.end());
            return LabelKind.of(label.group(1)).map(kind -> new LabelledLine(kind, piece.group(label, 1), value));
        }
        return piece.matcher(TIME).matches()
                ? Optional.of(new LabelledLine(LabelKind.TIME, piece, piece))
                : ROLES.entrySet().stream()
                        .flatMap(
                                role -> unit(role.getValue(), piece)
                                        .map(unit -> new LabelledLine(role.getKey(), piece, unit))
                                        .stream())
                        .findFirst();
    }

    private static Optional<Passage> unit(Pattern role, Passage piece) {
        Matcher matcher = piece.matcher(role);
        return matcher.matches() ? Optional.of(piece.group(matcher, "unit")) : Optional.empty();
    }
}
