package vn.dondoc.plan.reading;

import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.plan.reading.duty.PhraseMention;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.finding.Finding;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.Letters;
import vn.dondoc.plan.reading.text.Span;

/** Writes readings as short lines, so that a test can say the whole expectation at a glance. */
final class Readings {

    private Readings() {}

    /** "3. LEAD Phòng A; COORDINATE Các phòng, ban | YEAR_WINDOW Năm 2024 → 2024-12-31". */
    static List<String> tasks(PlanReading reading) {
        return reading.tasks().stream().map(Readings::line).toList();
    }

    private static String line(ReadTask task) {
        String units = task.assignments().stream()
                .map(unit -> unit.role() + " " + unit.phrase())
                .collect(Collectors.joining("; "));
        return "%s %s | %s %s → %s"
                .formatted(
                        task.number(),
                        units,
                        task.time().kind(),
                        task.time().text(),
                        task.time().dueOn());
    }

    /** "HALF_YEAR INTERNAL Các phòng, ban → Văn phòng qua – | trước ngày 05/6 = 2024-06-05, đến 2024-06-04". */
    static List<String> duties(PlanReading reading) {
        return reading.duties().stream().map(Readings::line).toList();
    }

    private static String line(ReadDuty duty) {
        return "%s %s %s → %s qua %s | %s = %s, đến %s"
                .formatted(
                        duty.kind(),
                        duty.tier(),
                        words(duty.reporters()),
                        words(duty.recipient()),
                        words(duty.via()),
                        duty.wording(),
                        duty.namedOn(),
                        duty.dueOn());
    }

    private static String words(PhraseMention mention) {
        return mention == null ? "–" : mention.phrase();
    }

    /** "date.no-year 10/6 ⇒ 10/6/2024"; findings without a place or suggestion end earlier. */
    static List<String> findings(PlanReading reading) {
        return reading.findings().stream()
                .map(finding -> line(finding, reading.text()))
                .toList();
    }

    private static String line(Finding finding, String text) {
        String place = finding.span() == null ? "" : " " + shortened(at(finding.span(), text));
        String suggestion = finding.suggestion() == null ? "" : " ⇒ " + finding.suggestion();
        return finding.code() + place + suggestion;
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    static String at(Span span, String text) {
        return Letters.collapse(text.substring(span.start(), span.end()));
    }
}
