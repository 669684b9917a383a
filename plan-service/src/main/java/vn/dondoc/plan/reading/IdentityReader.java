package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.DocumentType;
import vn.dondoc.plan.reading.text.Landmarks;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.time.DateMention;
import vn.dondoc.plan.reading.time.DateReader;

/** Reads what a document says of itself from its head, title and basis. */
final class IdentityReader {

    private static final int IGNORE_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\p{L})Số ?:? ?(\\d{1,5}\\p{Ll}?)? ?/ ?((?:\\p{Lu}[\\p{L}\\d]*)(?: ?- ?[\\p{L}\\d]+)*)");
    /** "Số 12-KH/ĐU": the Party counts before a hyphen and puts the organisation behind the bar. */
    private static final Pattern PARTY_NUMBER =
            Pattern.compile("(?<!\\p{L})Số ?:? ?(\\d{1,5}) ?[-–] ?(\\p{Lu}[\\p{L}]{0,5} ?/ ?\\p{Lu}[\\p{L}\\d]*)");
    /** "Sơn La, ngày 09 tháng 02 …", not the day of a document that is cited. */
    private static final Pattern DAY =
            Pattern.compile("(?:^|(?<!/[\\p{L}\\d-]{2,20}), |\\()ngày (?=\\d)", IGNORE_CASE | Pattern.MULTILINE);

    private static final Pattern YEAR = Pattern.compile("năm (20\\d\\d)(?!\\d)", IGNORE_CASE);
    /** A comma belongs to the name unless another agency follows: "Sở Văn hóa, Thể thao và Du lịch". */
    private static final Pattern ISSUER = Pattern.compile(
            "(?:^|[.,;:”\"] )((?:(?=\\p{Lu})(?i:" + AgencyWords.PATTERN
                    + ")(?:[^.,;:“”\"]|,(?! (?i:" + AgencyWords.PATTERN
                    + "))){0,100}?)|\\p{Lu}[^.,;:“”\"]{2,80}?) (?:ban hành|xây dựng|lập)(?= (?i:kế hoạch|chương trình|phương án))");

    private static final Pattern HEAD_OF = Pattern.compile(
            "^(?:Phó )?(?:Chánh|(?:Tổng )?[Gg]iám đốc|Thủ trưởng|Chủ tịch|Hiệu trưởng|Viện trưởng|(?:Chi c|C)ục trưởng|Trưởng) (?=\\p{Lu})");
    private static final Pattern CLOSING_ISSUER =
            Pattern.compile("của (Văn phòng|UBND|Ủy ban|Sở|Ban|Công an)([^.,;:“”\"/]{0,80})\\./\\.");

    private final Landmarks landmarks;

    IdentityReader(Landmarks landmarks) {
        this.landmarks = landmarks;
    }

    DocumentIdentity read(KnownFacts known) {
        Optional<Matcher> number = number(known);
        String subject = subject();
        LocalDate issuedOn = known.issuedOn() == null ? dateInHead() : known.issuedOn();
        Optional<Integer> named = yearIn(subject);
        Integer year = named.orElse(issuedOn == null ? null : Integer.valueOf(issuedOn.getYear()));
        boolean inferred =
                year != null && (known.issuedOn() == null || known.issuedOn().getYear() != year);
        return new DocumentIdentity(
                type(),
                number.map(found -> found.group(1)).orElse(null),
                number.map(found -> found.group(2).replace(" ", "")).orElse(null),
                subject.isEmpty() ? null : subject,
                issuedOn,
                issuer().orElse(null),
                year,
                inferred);
    }

    private @Nullable String type() {
        Paragraph type = landmarks.type();
        return type == null ? null : DocumentType.of(type.text()).orElse(null);
    }

    private Optional<Matcher> number(KnownFacts known) {
        List<String> places = known.number() == null
                ? landmarks.head().stream().map(Paragraph::text).toList()
                : List.of("Số: " + known.number());
        return Stream.of(NUMBER, PARTY_NUMBER)
                .flatMap(form -> places.stream().map(form::matcher).filter(Matcher::find))
                .findFirst();
    }

    private String subject() {
        return Letters.collapse(joined(landmarks.subject()));
    }

    private @Nullable LocalDate dateInHead() {
        DateReader dates = new DateReader(null);
        for (Paragraph paragraph : landmarks.head()) {
            Matcher day = paragraph.passage().matcher(DAY);
            Optional<DateMention> mention = day.find() ? dates.at(paragraph.passage(), day.end()) : Optional.empty();
            if (mention.isPresent()) {
                return mention.get().date();
            }
        }
        return null;
    }

    /** The last year in the title: a title may first name the years of what it carries out. */
    private static Optional<Integer> yearIn(String subject) {
        return YEAR.matcher(subject)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .reduce((_, last) -> last);
    }

    private Optional<String> issuer() {
        Optional<String> issuing = ISSUER.matcher(joined(landmarks.basis()))
                .results()
                .map(found -> found.group(1))
                .reduce((_, last) -> last);
        return issuing.map(IdentityReader::agency).or(this::issuerInClosing);
    }

    /** "Chánh Văn phòng UBND tỉnh ban hành": the agency issues, by its head. */
    private static String agency(String issuing) {
        return HEAD_OF.matcher(issuing).replaceFirst("");
    }

    private Optional<String> issuerInClosing() {
        Matcher closing = CLOSING_ISSUER.matcher(joined(landmarks.closing()));
        return closing.find() ? Optional.of(closing.group(1) + closing.group(2)) : Optional.empty();
    }

    private static String joined(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }
}
