package vn.dondoc.plan.writing.content;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.plan.Duty;

/** Composes the text of a plan from what was written, in the order and with the words of an official plan. */
public final class PlanComposer {

    private static final String END_MARK = "./.";

    private final WrittenPlan plan;
    private final boolean beforeMeansPreviousDay;
    private final Sheet sheet = new Sheet();
    private int parts;

    private PlanComposer(WrittenPlan plan, boolean beforeMeansPreviousDay) {
        this.plan = plan;
        this.beforeMeansPreviousDay = beforeMeansPreviousDay;
    }

    /**
     * @param plan with its units found
     * @param beforeMeansPreviousDay whether "trước ngày D" ends on D-1, as the office reads it, or on D
     * @throws RuleViolation 400 {@code plan.time-differs}, {@code plan.time-open-ended}, {@code plan.time-backwards}, with the task's ordinal
     */
    public static Composition compose(WrittenPlan plan, boolean beforeMeansPreviousDay) {
        return new PlanComposer(plan, beforeMeansPreviousDay).compose();
    }

    private Composition compose() {
        sheet.line("KẾ HOẠCH");
        sheet.line(PlainWords.open(plan.subject()));
        plan.bases().forEach(this::basis);
        purpose();
        heading("NỘI DUNG, NHIỆM VỤ");
        var tasks = new TaskComposer(plan, sheet, beforeMeansPreviousDay).write();
        var duties = organisation();
        closing();
        foot();
        return new Composition(sheet.text(), tasks, duties);
    }

    private void basis(String line) {
        sheet.gap();
        sheet.line(PlainWords.closed(line));
    }

    private void purpose() {
        if (!plan.purpose().isEmpty()) {
            heading("MỤC ĐÍCH, YÊU CẦU");
        }
        plan.purpose().forEach(paragraph -> sheet.line(PlainWords.closed(paragraph)));
    }

    private void heading(String words) {
        sheet.gap();
        sheet.line("I".repeat(++parts) + ". " + words);
    }

    private List<Duty> organisation() {
        heading("TỔ CHỨC THỰC HIỆN");
        var number = 1;
        for (var paragraph : plan.organisation()) {
            sheet.line(number++ + ". " + PlainWords.closed(paragraph));
        }
        List<Duty> duties = new ArrayList<>();
        for (var duty : plan.duties()) {
            duties.add(new DutyComposer(duty, plan.year(), beforeMeansPreviousDay).write(sheet, number++ + ". "));
        }
        return duties;
    }

    /** The end mark takes the place of the last full stop. */
    private void closing() {
        var paragraphs = plan.closing().isEmpty() ? List.of(usualClosing()) : plan.closing();
        sheet.gap();
        for (var i = 0; i < paragraphs.size(); i++) {
            var last = i == paragraphs.size() - 1;
            sheet.line(last ? PlainWords.open(paragraphs.get(i)) + END_MARK : PlainWords.closed(paragraphs.get(i)));
        }
    }

    private String usualClosing() {
        return "Trên đây là Kế hoạch " + PlainWords.lowerFirst(PlainWords.open(plan.subject()));
    }

    private void foot() {
        sheet.gap();
        sheet.line("Nơi nhận:");
        for (var i = 0; i < plan.recipients().size(); i++) {
            var last = i == plan.recipients().size() - 1;
            sheet.line("- " + PlainWords.open(plan.recipients().get(i)) + (last ? "." : ";"));
        }
        sheet.gap();
        plan.signature().authorityLines().forEach(line -> sheet.line(PlainWords.capitals(line)));
        sheet.line(PlainWords.capitals(plan.signature().position()));
    }
}
