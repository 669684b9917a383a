package vn.dondoc.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/** Proposes the plan's relations from its basis; a document inside another's title ("về thực hiện Chỉ thị số …") is none of them. */
final class RelationReader {

    private static final String DOCUMENT =
            "(?:(?:Bộ luật|Luật|Pháp lệnh)[^\\d;.]{1,80}? số|(?:Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch(?: hành động| tổng thể)?|Công văn|Văn bản|Công điện|Thông tư(?: liên tịch)?|Chương trình(?: công tác| hành động)?|Kết luận|Hướng dẫn"
                    + "|Đề án|Thông báo|Quy định|Luật|Pháp lệnh)(?: số:?)?) (?<number>\\d{1,5}\\p{Ll}?(?: ?[/-] ?(?:\\p{Lu}[\\p{L}\\d]*|\\d{4}))+)";
    private static final Pattern CITED = Pattern.compile(
            "(?:^|(?<=[.;,:] )|(?<=và ))(?:(?<verb>[Tt]hực hiện|[Tt]hi hành|[Tt]riển khai(?: thực hiện)?|[Cc]ăn cứ(?: vào)?|[Tt]rên cơ sở) )?(?:(?<cited>"
                    + DOCUMENT
                    + ")|(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch|Công văn|Thông tư)(?!\\p{L}))",
            Pattern.MULTILINE);

    private final List<PlanRelation> relations = new ArrayList<>();

    private RelationReader() {}

    static List<PlanRelation> of(List<Paragraph> basis) {
        RelationReader reader = new RelationReader();
        basis.forEach(paragraph -> reader.take(paragraph.passage()));
        return reader.relations;
    }

    private void take(Passage paragraph) {
        PlanRelation.@Nullable Kind kind = null;
        Matcher cited = paragraph.matcher(CITED);
        while (cited.find()) {
            kind = cited.group("verb") == null ? kind : kind(cited.group("verb"));
            if (kind != null && cited.group("cited") != null && !isQuoted(paragraph, cited.start())) {
                relations.add(new PlanRelation(
                        kind,
                        cited.group("number").replace(" ", ""),
                        paragraph.group(cited, "cited").span()));
            }
        }
    }

    private static PlanRelation.Kind kind(String verb) {
        String folded = Letters.fold(verb);
        boolean based = folded.startsWith("can cu") || folded.startsWith("tren");
        return based ? PlanRelation.Kind.BASED_ON : PlanRelation.Kind.IMPLEMENTS;
    }

    private static boolean isQuoted(Passage paragraph, int position) {
        String before = paragraph.part(paragraph.start(), position).text();
        return before.lastIndexOf('“') > before.lastIndexOf('”');
    }
}
