package vn.dondoc.plan.amendment.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dondoc.plan.plan.Duty;
import vn.dondoc.plan.plan.NewPlan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.PlanReading;
import vn.dondoc.plan.reading.duty.PhraseMention;
import vn.dondoc.plan.reading.duty.ReadDuty;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ExtractionLimits;
import vn.dondoc.plan.reading.task.AssignmentRole;
import vn.dondoc.plan.reading.task.ReadTask;
import vn.dondoc.plan.reading.text.SourceText;
import vn.dondoc.plan.reading.text.Span;
import vn.dondoc.plan.reading.time.ReadTime;
import vn.dondoc.plan.task.NewTask;
import vn.dondoc.plan.task.TaskContent;

/** Plans as read from documents, or made of a few words, on both sides of a comparison. */
final class Documents {

    static final LocalDate ISSUED_ON = LocalDate.of(2024, 2, 19);

    private Documents() {}

    static PlanContent plan(String raw) {
        return content(document(raw));
    }

    static NewPlan document(String raw) {
        return document(new Extracted(SourceText.normalise(raw)));
    }

    static NewPlan file(Path file) {
        try {
            var extracted = new DocumentExtractor(ExtractionLimits.DEFAULT)
                    .extract(file.getFileName().toString(), Files.readAllBytes(file));
            return document((Extracted) extracted);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static NewPlan document(Extracted source) {
        var reading = PlanReader.read(source, new KnownFacts(null, ISSUED_ON));
        return plan(
                reading.document().subject() == null ? "" : reading.document().subject(),
                reading.text(),
                reading.tasks().stream().map(Documents::task).toList(),
                duties(reading));
    }

    static NewPlan ofTasks(String... texts) {
        return plan("Kế hoạch", "", tasks(List.of(texts)), List.of());
    }

    static List<NewTask> tasks(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new NewTask(i + 1, texts.get(i), new Span(0, 0), ReadTime.NONE, List.of(), List.of()))
                .toList();
    }

    static NewPlan plan(String subject, String text, List<NewTask> tasks, List<Duty> duties) {
        return new NewPlan(
                UUID.randomUUID(),
                "KH",
                "9",
                "KH-VPUB",
                subject,
                ISSUED_ON,
                "VPUB",
                "Văn phòng",
                2024,
                text,
                tasks,
                duties,
                List.of());
    }

    static PlanContent content(NewPlan plan) {
        return new PlanContent(
                UUID.randomUUID(),
                PlanStatus.ISSUED,
                plan.heading(),
                plan.type(),
                plan.issuerCode(),
                plan.issuerName(),
                plan.importId(),
                plan.text(),
                plan.tasks().stream()
                        .map(task -> new TaskContent(UUID.randomUUID(), plan.importId(), task))
                        .toList(),
                plan.duties(),
                List.of());
    }

    private static NewTask task(ReadTask read) {
        var parties = read.assignments().stream()
                .map(one -> new NewTask.Party(one.role(), one.phrase(), List.of()))
                .toList();
        return new NewTask(read.ordinal(), read.text(), read.span(), read.time(), parties, List.of());
    }

    static NewTask.Party lead(String phrase) {
        return new NewTask.Party(AssignmentRole.LEAD, phrase, List.of());
    }

    private static List<Duty> duties(PlanReading reading) {
        return reading.duties().stream().map(Documents::duty).toList();
    }

    private static Duty duty(ReadDuty read) {
        return new Duty(
                UUID.randomUUID(),
                read.name(),
                read.kind(),
                read.tier(),
                new Duty.Reporters(words(read.reporters()), List.of()),
                new Duty.Recipient(words(read.recipient()), null),
                read.via() == null ? null : new Duty.Recipient(words(read.via()), null),
                read.text(),
                read.wording(),
                read.namedOn(),
                read.dueOn(),
                read.dueRule(),
                read.year(),
                read.period() == null ? null : read.period().from(),
                read.period() == null ? null : read.period().to(),
                read.trigger(),
                read.span());
    }

    private static String words(PhraseMention mention) {
        return mention == null ? "" : mention.phrase();
    }
}
