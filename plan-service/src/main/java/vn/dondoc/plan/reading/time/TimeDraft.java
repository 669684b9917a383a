package vn.dondoc.plan.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.reading.text.Span;

/** A time expression while it is being read. */
final class TimeDraft {

    private final String text;
    private final TimeKind kind;
    private final Span span;
    private @Nullable Window window;
    private @Nullable LocalDate namedOn;
    private @Nullable DueRule rule;
    private @Nullable String trigger;
    private boolean yearInferred;

    TimeDraft(String text, TimeKind kind, Span span) {
        this.text = text;
        this.kind = kind;
        this.span = span;
    }

    TimeDraft window(Window days) {
        window = days;
        return due(days.to(), DueRule.UNTIL);
    }

    TimeDraft due(@Nullable LocalDate named, DueRule dueRule) {
        namedOn = named;
        rule = dueRule;
        return this;
    }

    TimeDraft trigger(String event) {
        trigger = event;
        return this;
    }

    TimeDraft yearInferred(boolean inferred) {
        yearInferred = inferred;
        return this;
    }

    ReadTime build() {
        LocalDate from = window == null ? null : window.from();
        LocalDate to = window == null ? null : window.to();
        LocalDate dueOn = namedOn == null || rule == null ? null : rule.lastDay(namedOn);
        LocalDate named = window == null ? namedOn : null;
        return new ReadTime(text, kind, from, to, named, dueOn, rule, trigger, yearInferred, span);
    }
}
