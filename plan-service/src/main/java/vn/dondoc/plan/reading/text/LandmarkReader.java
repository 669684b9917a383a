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

    private LandmarkReader() {}

    public static Landmarks read(List<Paragraph> paragraphs) {
        LandmarkReader reader = new LandmarkReader();
        paragraphs.forEach(reader::take);
        return new Landmarks(
                reader.head, reader.type, reader.subject, reader.basis, reader.parts, reader.closing, reader.foot);
    }

    private void take(Paragraph paragraph) {
        if (block == Block.HEAD && DocumentType.of(paragraph.text()).isPresent()) {
            type = paragraph;
            block = Block.SUBJECT;
        } else if (HeadingRules.opensPart(paragraph, block == Block.FOOT)) {
            parts.add(new Part(PartKind.of(paragraph.text()), paragraph, new ArrayList<>()));
            block = Block.PART;
        } else {
            block = next(paragraph);
            listOf(block).add(paragraph);
            block = paragraph.text().endsWith(END_MARK) ? Block.FOOT : block;
        }
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
