package vn.dondoc.plan.calendarfeed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a calendar by RFC 5545: days without hours, so that no program moves them to another time zone. */
final class FeedWriter {

    private FeedWriter() {}

    /** @return the same bytes for the same events */
    static byte[] write(String name, List<FeedEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Don Doc//dondoc 1.0//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        events.forEach(event -> calendar.add(entry(event)));
        return written(calendar);
    }

    private static VEvent entry(FeedEvent event) {
        var entry = new VEvent(false);
        entry.add(new Uid(event.id() + "@dondoc"));
        entry.add(new DtStamp(event.changedAt()));
        entry.add(new DtStart<>(event.on()));
        entry.add(new DtEnd<>(event.on().plusDays(1)));
        entry.add(new Summary(event.title()));
        entry.add(new Description(event.who() + ", Kế hoạch số " + event.plan()));
        entry.add(ImmutableTransp.TRANSPARENT);
        return entry;
    }

    private static byte[] written(Calendar calendar) {
        var out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
