package vn.dondoc.plan.reading.text;

import java.util.regex.Pattern;

/**
 * Decides whether a line opens a paragraph or goes on with the one before. Blank lines say nothing in the sources, so the decision rests on
 * markers, capitals, sentence ends and the width of the line before.
 */
final class ParagraphRules {

    private static final Pattern OPENER =
            Pattern.compile("(?:Thực hiện|Căn cứ|Triển khai|Kính gửi|Nơi nhận|Trên đây|Số\\s?:)(?!\\p{L}).*");
    private static final Pattern BASIS = Pattern.compile(
            "(?:Thực hiện|Căn cứ|Triển khai(?: thực hiện)?|Trên cơ sở) (?:Luật|Nghị|Quyết|Chỉ|Kế|Công|Thông|Chương|Kết|Hướng|Đề|Pháp) ?.*");

    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("(?:\\p{Lu}[^\\d.;:]{2,40}, )?[Nn]gày +\\d{1,2} tháng +\\d{1,2} +năm +\\d{4}");
    private static final Pattern TITLE_END = Pattern.compile(".*(?:[Nn]ăm|NĂM) \\d{4}|.*[”\"]");
    private static final Pattern LABEL = Pattern.compile("\\S\\s*\\p{Lu}[^:.;]{2,60}:.*");
    private static final Pattern SIGNATURE = Pattern.compile("(?:TM|KT|TL|TUQ|Q)\\.\\s.*");

    private final Layout layout;
    private final Numbering numbering = new Numbering();

    ParagraphRules(Layout layout) {
        this.layout = layout;
    }

    /** To be asked for each line in turn, as the numbers are counted. */
    boolean opens(SourceLine before, SourceLine line) {
        if (WrappedNumber.goesOn(before.text(), line.text())) {
            return false;
        }
        Marker marker = Marker.of(line.text());
        boolean opens = isRow(before)
                || isRow(line)
                || (layout.wrapped() ? decide(marker, before, line) : opensAlone(marker, before, line));
        if (opens) {
            numbering.note(marker);
        }
        return opens;
    }

    void note(Marker marker) {
        numbering.note(marker);
    }

    private boolean opensAlone(Marker marker, SourceLine before, SourceLine line) {
        boolean ended = before.endsSentence() || before.endsItem();
        return ended || !(Layout.goesOn(line) || isCutBeforeName(marker, before, line));
    }

    /** "… tham mưu Ban Thường vụ" at the full width of the page, then "Tỉnh ủy báo cáo …". */
    private boolean isCutBeforeName(Marker marker, SourceLine before, SourceLine line) {
        boolean plain = marker.style() == Marker.Style.NONE
                && !line.isHeading()
                && !OPENER.matcher(line.text()).matches()
                && !LABEL.matcher("- " + line.text()).matches();
        return plain && layout.isCutOff(before);
    }

    private boolean decide(Marker marker, SourceLine before, SourceLine line) {
        if (marker.isNumbered()) {
            return mayEnd(before)
                    || layout.standsApart(line)
                    || numbering.goesOn(marker, line.text())
                    || line.isHeading();
        }
        if (marker.style() == Marker.Style.DASH) {
            return opensDash(marker, before, line);
        }
        return opensProse(before, line);
    }

    private boolean opensDash(Marker marker, SourceLine before, SourceLine line) {
        boolean capital = Character.isUpperCase(line.text().charAt(marker.length()));
        return LABEL.matcher(line.text()).matches() || (mayEnd(before) && (capital || before.endsItem()));
    }

    private boolean opensProse(SourceLine before, SourceLine line) {
        if (!line.startsSentence()) {
            return false;
        }
        if (line.isHeading() || before.isHeading()) {
            return !goesOnAsHeading(before, line);
        }
        boolean basis = BASIS.matcher(line.text()).matches()
                && TITLE_END.matcher(before.text()).matches();
        return basis
                || PLACE_AND_DATE.matcher(line.text()).matches()
                || layout.standsApart(line)
                || before.endsSentence()
                || before.isUnwrapped()
                || opensShortly(before, line);
    }

    private boolean opensShortly(SourceLine before, SourceLine line) {
        boolean labelled = numbering.current() == Marker.Style.DASH && before.last() == ':';
        return !labelled
                && (layout.isShort(before) || (OPENER.matcher(line.text()).matches() && !isFull(before)));
    }

    private boolean isFull(SourceLine line) {
        return line.text().length() >= 0.9 * layout.fullWidth();
    }

    /** A long heading in capitals is wrapped like any other text; a signature's lines stand alone. */
    private boolean goesOnAsHeading(SourceLine before, SourceLine line) {
        boolean numbered = numbering.current() == Marker.Style.ROMAN
                || numbering.current() == Marker.Style.CAPITAL
                || numbering.current() == Marker.Style.NUMBER;
        return numbered
                && line.isHeading()
                && before.isHeading()
                && !SIGNATURE.matcher(line.text()).matches();
    }

    /** "(Kèm theo Kế hoạch số …)" is a line of its own. */
    private boolean mayEnd(SourceLine line) {
        boolean bracketed = line.first() == '(' && line.last() == ')';
        return bracketed
                || line.endsSentence()
                || line.endsItem()
                || line.isHeading()
                || line.isUnwrapped()
                || layout.isShort(line);
    }

    private static boolean isRow(SourceLine line) {
        return Paragraph.isTableRow(line.text());
    }
}
