package vn.dondoc.plan.reading.text;

import java.util.Optional;

/**
 * A title whose type and subject stand in one paragraph: "KẾ HOẠCH Chuyển đổi số năm 2024".
 *
 * @param type the type alone
 * @param subject the rest
 */
record TitleLine(Paragraph type, Paragraph subject) {

    static Optional<TitleLine> of(Paragraph paragraph) {
        Passage passage = paragraph.passage();
        String text = paragraph.text();
        int words = 0;
        for (int i = 0; i < text.length() && words < 2; i++) {
            words += text.charAt(i) == ' ' ? 1 : 0;
            if (text.charAt(i) == ' '
                    && words == 2
                    && DocumentType.of(text.substring(0, i)).isPresent()) {
                int end = passage.start() + i;
                return Optional.of(
                        new TitleLine(plain(passage.part(passage.start(), end)), plain(passage.from(end + 1))));
            }
        }
        return Optional.empty();
    }

    private static Paragraph plain(Passage passage) {
        return new Paragraph(passage, new Marker(Marker.Style.NONE, "", 0));
    }
}
