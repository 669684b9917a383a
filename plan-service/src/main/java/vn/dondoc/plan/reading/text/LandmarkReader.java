package vn.dondoc.plan.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through the paragraphs once and sorts each into its block. */
public final class LandmarkReader {

    private enum Block {
        HEAD,
        SUBJECT,
        BASIS,
        PART,
        CLOSING,
        FOOT
    }

    private static final Pattern BASIS =
            Pattern.compile("(?:Thực hiện|Căn cứ|Triển khai|Để|Nhằm|Trên cơ sở|Tiếp tục)(?!\\p{L})");
    /** What belongs above the type, wherever a column or a typist has put it. */
    private static final Pattern HEAD_LINE = Pattern.compile(
            "CỘNG H(?:ÒA|OÀ) XÃ HỘI.*|Độc lập ?[-–] ?Tự do.*|S[ốỐ] ?: ?\\S.{0,60}|(?:[^\\d.;:]{2,40}, )?[Nn]gày ?[\\d.…]{0,5} ?(?:tháng|/) ?[\\d.…]{0,5} ?(?:năm|/) ?[\\d.…]{2,6}");

    private static final Pattern CLOSING = Pattern.compile("Trên đây là");
    private static final Pattern FOOT = Pattern.compile("Nơi nhận|N[ơƠ]I NH[ậẬ]N|(?:TM|KT|TL|TUQ|Q)\\. ?\\p{Lu}{2}");
    private static final String END_MARK = "./.";

    private final List<Paragraph> head = new ArrayList<>();
    private final List<Paragraph> subject = new ArrayList<>();
    private final List<Paragraph> basis = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Paragraph> closing = new ArrayList<>();
    private final List<Paragraph> foot = new ArrayList<>();
    private @Nullable Paragraph type;
    private Block block = Block.HEAD;
    private PartKind enclosing = PartKind.OTHER;
    private final HeadingRules headings;

    private LandmarkReader(HeadingRules headings) {
        this.headings = headings;
    }

    /** Reads strictly first; a document whose parts have neither Roman numbers nor capitals is read again by its words alone. */
    public static Landmarks read(List<Paragraph> paragraphs) {
        Landmarks strict = new LandmarkReader(HeadingRules.STRICT).readAll(paragraphs);
        if (!strict.parts(PartKind.CONTENT).isEmpty()) {
            return strict;
        }
        Landmarks lenient = new LandmarkReader(HeadingRules.LENIENT).readAll(paragraphs);
        return lenient.parts(PartKind.CONTENT).isEmpty() ? strict : lenient;
    }

    private Landmarks readAll(List<Paragraph> paragraphs) {
        paragraphs.forEach(this::take);
        return new Landmarks(head, type, subject, basis, parts, closing, foot);
    }

    private void take(Paragraph paragraph) {
        boolean ended = !foot.isEmpty();
        if (block == Block.HEAD && DocumentType.of(paragraph.text()).isPresent()) {
            type = paragraph;
            block = Block.SUBJECT;
        } else if (block == Block.HEAD && TitleLine.of(paragraph).isPresent()) {
            openTitle(TitleLine.of(paragraph).get());
        } else if (block == Block.SUBJECT
                && paragraph.passage().matcher(HEAD_LINE).matches()) {
            head.add(paragraph);
        } else if (isHeading(paragraph, ended)) {
            parts.add(new Part(kind(paragraph), paragraph, new ArrayList<>()));
            block = Block.PART;
        } else {
            block = next(paragraph);
            listOf(block).add(paragraph);
            block = block != Block.FOOT && paragraph.text().endsWith(END_MARK) ? Block.CLOSING : block;
        }
    }

    private void openTitle(TitleLine title) {
        type = title.type();
        subject.add(title.subject());
        block = Block.SUBJECT;
    }

    /** A title in capitals may bear the words of a part, so a heading without a number counts only below the title. */
    private boolean isHeading(Paragraph paragraph, boolean ended) {
        boolean inTitle = block == Block.HEAD || (block == Block.SUBJECT && subject.isEmpty());
        boolean numbered = paragraph.isNumbered();
        boolean titleGoesOn = block == Block.SUBJECT
                && !numbered
                && !PartKind.startsWithItsWords(paragraph.text())
                && !PartKind.isCounted(paragraph.text());
        return !(inTitle && !numbered) && !titleGoesOn && headings.opensPart(paragraph, ended);
    }

    /** Under "B. NỘI DUNG", "I. Công tác tuyên truyền" is content too. */
    private PartKind kind(Paragraph heading) {
        PartKind named = PartKind.of(heading.text());
        boolean top = heading.marker().style() == Marker.Style.CAPITAL;
        enclosing = top ? named : enclosing;
        return named == PartKind.OTHER && !top ? enclosing : named;
    }

    private Block next(Paragraph paragraph) {
        boolean begun = block != Block.HEAD;
        if (begun && starts(FOOT, paragraph)) {
            return Block.FOOT;
        }
        if (begun && block != Block.FOOT && starts(CLOSING, paragraph)) {
            return Block.CLOSING;
        }
        if (block == Block.PART && isLastSentence(paragraph)) {
            return Block.CLOSING;
        }
        boolean titled = block == Block.SUBJECT && !subject.isEmpty();
        return titled && starts(BASIS, paragraph) ? Block.BASIS : block;
    }

    /** "… trân trọng báo cáo./." under the last task is none of it; in the organisation part it may hold a duty. */
    private boolean isLastSentence(Paragraph paragraph) {
        boolean plain = paragraph.marker().style() == Marker.Style.NONE
                && paragraph.text().endsWith(END_MARK);
        return plain && parts.getLast().kind() != PartKind.ORGANISATION;
    }

    private static boolean starts(Pattern pattern, Paragraph paragraph) {
        return paragraph.passage().matcher(pattern).lookingAt();
    }

    private List<Paragraph> listOf(Block target) {
        return switch (target) {
            case HEAD -> head;
            case SUBJECT -> subject;
            case BASIS -> basis;
            case PART -> parts.getLast().body();
            case CLOSING -> closing;
            case FOOT -> foot;
        };
    }
}
