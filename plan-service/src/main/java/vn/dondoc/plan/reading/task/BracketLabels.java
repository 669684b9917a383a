package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
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
            "(?:[^;,]|(?<!chủ trì|phối hợp|thực hiện|tham mưu),(?! ?(?:hoàn thành|xong|thời gian|thời hạn|phối hợp|trước|chậm nhất|chủ trì|tháng \\d|quý [iv\\d]|từ (?:ngày )?\\d|dự kiến)))+",
            IGNORE_CASE);
    private static final Pattern LABEL = Pattern.compile("([^:]{2,60}?) ?: ?");
    private static final Pattern TIME = Pattern.compile(
            "(?:(?:thời gian|thời hạn|hạn|hoàn thành|xong|trước|trong|chậm nhất|muộn nhất|đến hết|dự kiến|từ (?:ngày|tháng)|(?:tháng|quý) (?=[\\div]))(?!\\p{L})|từ (?=\\d)|\\d{1,2}/\\d).*",
            IGNORE_CASE);
    private static final Pattern AGENCY = Pattern.compile(AgencyWords.PATTERN, IGNORE_CASE);
    private static final String WHO = "(?:do |giao )?(?<unit>" + AgencyWords.PATTERN
            + "(?:(?! (?:là|chủ trì|phối hợp) ).)*?) (?:là (?:đơn vị|cơ quan) )?";
    private static final List<Role> ROLES = List.of(
            new Role(LabelKind.LEAD, WHO + "(?:chủ trì(?: tham mưu| thực hiện)*|tham mưu)"),
            new Role(LabelKind.COORDINATE, WHO + "(?:cùng )?phối hợp(?: thực hiện)?"),
            new Role(
                    LabelKind.COORDINATE,
                    "(?:cùng )?phối hợp (?:với |cùng )+(?<unit>" + AgencyWords.PATTERN
                            + ".*?)(?: (?:để )?(?:tổ chức |triển khai )?thực hiện)?"),
            new Role(
                    LabelKind.PERFORM,
                    WHO
                            + "(?-i:chịu trách nhiệm |tổ chức |triển khai )*(?-i:thực hiện|chuẩn bị|soạn thảo|phụ trách|đảm nhiệm|làm đầu mối)(?:(?: xong| hoàn thành)? (?:trong|trước|chậm nhất|đến hết) .*)?"));

    /** Each role holds one of these; most lines none, and are spared the roles. */
    private static final Pattern DOING = Pattern.compile(
            "chủ trì|tham mưu|phối hợp|thực hiện|chuẩn bị|soạn thảo|phụ trách|đảm nhiệm|làm đầu mối", IGNORE_CASE);

    private record Role(LabelKind kind, Pattern words) {

        Role(LabelKind kind, String words) {
            this(kind, Pattern.compile(words, IGNORE_CASE));
        }
    }

    private BracketLabels() {}

    /** The last sentence, when it does nothing but name who does the work: "Giao Phòng A thực hiện.", "Phòng A chủ trì, Phòng B phối hợp." */
    static List<LabelledLine> ofLastSentence(Passage words) {
        Matcher sentence = words.matcher(LAST_SENTENCE);
        return sentence.find() ? named(words.group(sentence, 1)) : List.of();
    }

    /** Empty when the brackets name nobody: then they belong to the task's words alone. */
    static List<LabelledLine> of(Passage words) {
        Matcher brackets = words.matcher(BRACKETS);
        return brackets.find() ? named(words.group(brackets, 1), LabelKind.PERFORM) : List.of();
    }

    /** "Tổ A; Tổ B phối hợp" behind a label: who stands there without a part of its own has the label's. */
    static List<LabelledLine> within(LabelledLine line) {
        List<LabelledLine> named = named(line.value(), line.kind());
        return named.isEmpty()
                ? List.of(line)
                : named.stream().map(piece -> of(piece, line.kind())).toList();
    }

    /** "(Thư viện; hạn: 28/02)": units and a time; units alone may be a mere remark. */
    private static List<LabelledLine> named(Passage words, LabelKind otherwise) {
        List<LabelledLine> pieces = pieces(words);
        boolean timed = pieces.stream().anyMatch(line -> line.kind() == LabelKind.TIME)
                && pieces.stream().anyMatch(line -> !line.isKnown());
        return timed ? pieces.stream().map(piece -> of(piece, otherwise)).toList() : named(words);
    }

    private static LabelledLine of(LabelledLine piece, LabelKind otherwise) {
        return piece.isKnown() ? piece : new LabelledLine(otherwise, piece.label(), piece.value());
    }

    /** Units with their parts, divided by semicolons or commas; empty when nobody is named so. */
    static List<LabelledLine> named(Passage words) {
        List<LabelledLine> lines = pieces(words);
        return lines.stream().anyMatch(line -> line.kind() != LabelKind.TIME && line.isKnown()) ? lines : List.of();
    }

    private static List<LabelledLine> pieces(Passage words) {
        List<LabelledLine> lines = new ArrayList<>();
        Matcher piece = words.matcher(PIECE);
        while (piece.find()) {
            line(words.found(piece).strip()).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<LabelledLine> line(Passage piece) {
        Matcher label = piece.matcher(LABEL);
        if (label.lookingAt()) {
            Passage value = piece.from(label.end());
            return LabelKind.of(label.group(1)).map(kind -> new LabelledLine(kind, piece.group(label, 1), value));
        }
        return piece.matcher(TIME).matches()
                ? Optional.of(new LabelledLine(LabelKind.TIME, piece, piece))
                : role(piece).or(() -> unknown(piece));
    }

    private static Optional<LabelledLine> role(Passage piece) {
        if (!piece.matcher(DOING).find()) {
            return Optional.empty();
        }
        return ROLES.stream()
                .flatMap(role ->
                        unit(role.words(), piece).map(unit -> new LabelledLine(role.kind(), piece, unit)).stream())
                .findFirst();
    }

    /** A unit whose part is not understood is told, not dropped. */
    private static Optional<LabelledLine> unknown(Passage piece) {
        return piece.matcher(AGENCY).lookingAt()
                ? Optional.of(new LabelledLine(LabelKind.UNKNOWN, piece, piece))
                : Optional.empty();
    }

    private static Optional<Passage> unit(Pattern role, Passage piece) {
        Matcher matcher = piece.matcher(role);
        return matcher.matches() ? Optional.of(piece.group(matcher, "unit")) : Optional.empty();
    }
}
