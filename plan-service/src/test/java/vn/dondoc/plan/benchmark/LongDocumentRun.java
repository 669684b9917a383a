package vn.dondoc.plan.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.plan.directory.Directory;
import vn.dondoc.plan.directory.Phrases;
import vn.dondoc.plan.importing.draft.Draft;
import vn.dondoc.plan.importing.draft.DraftReader;
import vn.dondoc.plan.importing.draft.DraftResolver;
import vn.dondoc.plan.reading.KnownFacts;
import vn.dondoc.plan.reading.PlanReader;
import vn.dondoc.plan.reading.source.DocumentExtractor;
import vn.dondoc.plan.reading.source.Extracted;
import vn.dondoc.plan.reading.source.ExtractionLimits;

/** The program of the forked machine: reads the files of a folder again and again and prints the medians. */
final class LongDocumentRun {

    private static final int ROUNDS = 11;
    private static final int WARM_UP = 20;
    private static final UUID UNIT = new UUID(1, 1);

    private final String name;
    private final byte[] content;
    private int tasks;

    private LongDocumentRun(Path file) throws IOException {
        this.name = file.getFileName().toString();
        this.content = Files.readAllBytes(file);
    }

    /** @param arguments the label of this machine, then the files */
    public static void main(String[] arguments) throws IOException {
        for (var file : List.of(arguments).subList(1, arguments.length)) {
            new LongDocumentRun(Path.of(file)).run(arguments[0]);
        }
    }

    private void run(String machine) {
        var first = Time.of(this::preview);
        var docx = name.endsWith(".docx");
        for (int i = 0; i < (docx ? WARM_UP : WARM_UP / 4); i++) {
            preview();
            bareXml();
        }
        List<Time> previews = new ArrayList<>();
        List<Time> bare = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            previews.add(Time.of(this::preview));
            bare.add(docx ? Time.of(this::bareXml) : Time.NONE);
        }
        var warm = Time.median(previews);
        var xml = Time.median(bare);
        System.out.printf(
                "| %s | %s | %d kB | %d | %.0f ms | %.0f ms | %.0f ms | %s | %d MB |%n",
                machine,
                name,
                content.length / 1024,
                tasks,
                first.wall(),
                warm.wall(),
                warm.processor(),
                docx ? "%.0f ms, %.1f times".formatted(xml.processor(), warm.processor() / xml.processor()) : "–",
                heap());
    }

    /** All that happens to an upload before it is stored; the directory stands beside and answers at once. */
    private void preview() {
        var source = (Extracted) new DocumentExtractor(ExtractionLimits.DEFAULT).extract(name, content);
        var draft = new DraftReader(true).draft(PlanReader.read(source, KnownFacts.NONE));
        tasks = DraftResolver.resolve(draft, Optional.of(answers(draft)))
                .tasks()
                .size();
    }

    private static Directory.Answers answers(Draft draft) {
        var member = new Phrases.Member(UNIT, "VPUB", "Văn phòng");
        var match = List.of(new Phrases.Match("UNIT", "VPUB", 1, List.of(member)));
        var results = DraftResolver.question(draft).phrases().stream()
                .map(phrase -> new Phrases.Result(phrase, match, true))
                .toList();
        return new Directory.Answers(results, List.of());
    }

    /** What reading cannot do without: unpack the part and go through its XML once. */
    private void bareXml() {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    walk(zip);
                    return;
                }
            }
        } catch (IOException | XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void walk(ZipInputStream xml) throws XMLStreamException {
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(xml);
        var characters = 0;
        while (reader.hasNext()) {
            characters += reader.next() == XMLStreamConstants.CHARACTERS ? reader.getTextLength() : 0;
        }
        if (characters < 0) {
            throw new IllegalStateException();
        }
    }

    /** Of one piece of work, in milliseconds: by the clock, and of the processor alone, which a busy machine does not lengthen. */
    private record Time(double wall, double processor) {

        static final Time NONE = new Time(0, 0);

        static Time of(Runnable work) {
            var threads = ManagementFactory.getThreadMXBean();
            var processor = threads.getCurrentThreadCpuTime();
            var start = System.nanoTime();
            work.run();
            return new Time((System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
        }

        static Time median(List<Time> times) {
            return new Time(median(times, Time::wall), median(times, Time::processor));
        }

        private static double median(List<Time> times, ToDoubleFunction<Time> part) {
            return times.stream().mapToDouble(part).sorted().toArray()[times.size() / 2];
        }
    }

    /** The most that all heap pools held at their own peaks; what was garbage by then counts too. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
