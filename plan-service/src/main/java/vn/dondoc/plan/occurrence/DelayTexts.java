package vn.dondoc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dondoc.plan.notice.NoticeTexts;

/** Says in words how a proposed day was counted. */
@ApplicationScoped
class DelayTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final NoticeTexts texts;

    DelayTexts(NoticeTexts texts) {
        this.texts = texts;
    }

    DueProposal proposal(Delay delay, LocalDate event) {
        var dueOn = delay.after(event);
        var key = "delay." + delay.unit().name();
        return new DueProposal(
                dueOn, texts.sentence(key, String.valueOf(delay.count()), DAY.format(event), DAY.format(dueOn)));
    }
}
