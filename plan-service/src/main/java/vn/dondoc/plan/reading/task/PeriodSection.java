package vn.dondoc.plan.reading.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Paragraph;
import vn.dondoc.plan.reading.text.Passage;

/**
 * The paragraphs of a programme that stand under one month or quarter: "Tháng 02", "Quý II/2026".
 *
 * @param period the heading; null for what stands before the first
 * @param paragraphs those under it
 */
record PeriodSection(@Nullable Passage period, List<Paragraph> paragraphs) {

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:trong|công tác|nhiệm vụ) )?(?<period>(?:tháng \\d{1,2}|quý (?:iv|i{1,3}|[1-4]))(?:(?: ?[/-] ?| năm )20\\d{2})?) ?[:.]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<PeriodSection> of(List<Paragraph> content) {
        List<PeriodSection> sections = new ArrayList<>();
        sections.add(new PeriodSection(null, new ArrayList<>()));
        for (Paragraph paragraph : content) {
            Matcher heading = paragraph.body().matcher(HEADING);
            if (heading.matches()) {
                sections.add(new PeriodSection(paragraph.body().group(heading, "period"), new ArrayList<>()));
            } else {
                sections.getLast().paragraphs().add(paragraph);
            }
        }
        return sections;
    }

    List<TaskBlock> blocks() {
        List<TaskBlock> blocks = NumberedTasks.blocks(paragraphs);
        return period == null
                ? blocks
                : blocks.stream().map(block -> block.under(period)).toList();
    }
}
