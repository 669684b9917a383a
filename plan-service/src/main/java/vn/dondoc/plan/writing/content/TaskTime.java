package vn.dondoc.plan.writing.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.DueRule;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.reading.time.TimeKind;
import vn.dondoc.plan.reading.time.TimeReader;

/** The time of a task: its words, and what they mean; words and days must not contradict each other. */
final class TaskTime {

    private final WrittenTask task;
    private final int ordinal;
    private final TimeReader reader;
    private final boolean beforeMeansPreviousDay;

    TaskTime(WrittenTask task, int ordinal, int planYear, boolean beforeMeansPreviousDay) {
        this.task = task;
        this.ordinal = ordinal;
        this.reader = new TimeReader(new DateReader(planYear));
        this.beforeMeansPreviousDay = beforeMeansPreviousDay;
    }

    /**
     * The words of the line "Thời gian thực hiện"; empty without a time.
     *
     * @throws RuleViolation 400 {@code plan.time-open-ended}, {@code plan.time-backwards}
     */
    String words() {
        requireSound();
        var typed = task.timeText() == null ? "" : PlainWords.open(task.timeText());
        if (!typed.isEmpty()) {
            return typed;
        }
        if (task.trigger() != null && !task.trigger().isBlank()) {
            return event(PlainWords.open(task.trigger()));
        }
        return task.dueOn() == null ? "" : TimeWords.of(task.from(), task.dueOn());
    }

    private void requireSound() {
        if (task.from() != null && task.dueOn() == null && task.timeText() == null) {
            throw RuleViolation.invalid("plan.time-open-ended", ordinal);
        }
        if (task.from() != null && task.dueOn() != null && task.dueOn().isBefore(task.from())) {
            throw RuleViolation.invalid("plan.time-backwards", ordinal);
        }
    }

    private String event(String trigger) {
        var words = PlainWords.upperFirst(trigger);
        return read(words).kind() == TimeKind.EVENT ? words : "Sau khi " + PlainWords.lowerFirst(trigger);
    }

    /**
     * What the words mean.
     *
     * @param at where they stand in the text
     * @throws RuleViolation 400 {@code plan.time-differs} when they mean other days than those given
     */
    ReadTime time(String words, Span at) {
        var read = read(words);
        var meant = read.kind() == TimeKind.UNREADABLE ? given(read) : agreed(read);
        return new ReadTime(
                meant.text(),
                meant.kind(),
                meant.from(),
                meant.to(),
                meant.namedOn(),
                lastDay(meant),
                meant.dueRule(),
                meant.trigger(),
                meant.yearInferred(),
                at);
    }

    private ReadTime read(String words) {
        return reader.read(LogicalText.of(words).whole());
    }

    private ReadTime agreed(ReadTime read) {
        if (differs(task.from(), read.from()) || differs(task.dueOn(), lastDay(read))) {
            throw RuleViolation.invalid("plan.time-differs", ordinal, read.text());
        }
        return read;
    }

    private static boolean differs(@Nullable LocalDate given, @Nullable LocalDate read) {
        return given != null && !given.equals(read);
    }

    /** Words that only people understand, with the days that a person gave beside them. */
    private ReadTime given(ReadTime read) {
        var from = task.from();
        var due = task.dueOn();
        if (due == null) {
            return task.trigger() == null ? read : waiting(read, task.trigger());
        }
        var kind = from == null ? TimeKind.DATE : TimeKind.WINDOW;
        var to = from == null ? null : due;
        var named = from == null ? due : null;
        return new ReadTime(read.text(), kind, from, to, named, due, DueRule.UNTIL, null, false, null);
    }

    private static ReadTime waiting(ReadTime read, String trigger) {
        var event = PlainWords.open(trigger);
        return new ReadTime(read.text(), TimeKind.EVENT, null, null, null, null, null, event, false, null);
    }

    private @Nullable LocalDate lastDay(ReadTime read) {
        return read.dueRule() == DueRule.BEFORE && !beforeMeansPreviousDay ? read.namedOn() : read.dueOn();
    }
}
