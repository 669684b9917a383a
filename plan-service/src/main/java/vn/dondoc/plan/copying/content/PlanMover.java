package vn.dondoc.plan.copying.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dondoc.plan.copying.moving.Cited;
import vn.dondoc.plan.copying.moving.MovedText;
import vn.dondoc.plan.copying.moving.TextMover;
import vn.dondoc.plan.copying.moving.YearShift;
import vn.dondoc.plan.plan.PlanView;
import vn.dondoc.plan.reading.text.LogicalText;
import vn.dondoc.plan.reading.time.DateReader;
import vn.dondoc.plan.reading.time.TimeKind;
import vn.dondoc.plan.reading.time.TimeReader;
import vn.dondoc.plan.reading.time.VietnameseDate;
import vn.dondoc.plan.unitcopy.UnitNotice;
import vn.dondoc.plan.unitcopy.UnitRef;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** Makes the content of the new year's plan of the old one's. */
public final class PlanMover {

    private final ObjectMapper json;
    private final YearShift shift;
    private final List<Cited> cited;
    private final ReferenceItems references;
    private final UnitItems units;
    private final List<CopyItem> items = new ArrayList<>();

    /**
     * @param old the plan with its citations and what happened to them since
     * @param text its document
     * @param notices what became of its units by today
     * @param namesNow of units that go on under another name, by code
     */
    public PlanMover(
            ObjectMapper json,
            YearShift shift,
            PlanView old,
            String text,
            Map<UnitRef, UnitNotice> notices,
            Map<String, String> namesNow) {
        var mentions = CitedMention.of(old, text);
        this.json = json;
        this.shift = shift;
        this.cited = mentions.stream().map(CitedMention::cited).toList();
        this.references = new ReferenceItems(mentions, shift);
        this.units = new UnitItems(notices, namesNow);
    }

    public MovedPlan move(WrittenPlan content) {
        ObjectNode root = json.valueToTree(content);
        root.withArray("tasks").forEach(this::leaveToWords);
        var tree = new ContentTree(root);
        tree.fields().forEach(field -> move(tree, field));
        root.put("year", shift.to());
        var numbered = IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).numbered(i))
                .toList();
        try {
            return new MovedPlan(json.treeToValue(root, WrittenPlan.class), numbered);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Days that the words of a task say too would only contradict them: the last of February moves, its words do not. */
    private void leaveToWords(JsonNode task) {
        var words = LogicalText.of(task.path("timeText").asText("")).whole();
        var read = new TimeReader(new DateReader(shift.from())).read(words).kind();
        if (read != TimeKind.NONE && read != TimeKind.UNREADABLE && task instanceof ObjectNode one) {
            one.remove(List.of("from", "dueOn"));
        }
    }

    private void move(ContentTree tree, ContentTree.Field field) {
        switch (field.holds()) {
            case WORDS -> words(tree, field);
            case DAY -> day(tree, field);
            case UNIT ->
                units.item(field.place(), tree.at(field.place())).ifPresent(item -> {
                    items.add(item);
                    if (item.isMoved()) {
                        tree.putUnit(field.place(), item.shown());
                    }
                });
        }
    }

    private void words(ContentTree tree, ContentTree.Field field) {
        var moved = TextMover.move(field.value(), shift, cited);
        var found = new ArrayList<>(
                moved.parts().stream().map(part -> item(field.place(), part)).toList());
        var edit = new PlaceEdit(moved.text());
        var first = found.size();
        found.addAll(references.in(field.place(), moved.text()));
        for (var i = first; i < found.size(); i++) {
            edit.replace(found, i, found.get(i).before(), found.get(i).shown());
        }
        items.addAll(found);
        tree.put(field.place(), edit.text());
    }

    private static CopyItem item(String place, MovedText.Part part) {
        return CopyItem.open(
                CopyKind.DATE,
                place,
                part.at(),
                part.before(),
                part.after(),
                CopyReason.of(part.reason()),
                part.sure());
    }

    /** The period of a report follows from its name and year, so nobody is asked about it. */
    private void day(ContentTree tree, ContentTree.Field field) {
        var day = LocalDate.parse(field.value());
        var moved = shift.moved(day);
        var kept = VietnameseDate.isWeekend(moved) ? CopyReason.WEEKEND : CopyReason.MOVED;
        var reason = shift.keeps(day) ? kept : CopyReason.NO_SUCH_DAY;
        tree.put(field.place(), moved.toString());
        if (!field.place().contains("/period") || reason == CopyReason.NO_SUCH_DAY) {
            items.add(CopyItem.open(
                    CopyKind.DATE, field.place(), 0, day.toString(), moved.toString(), reason, shift.keeps(day)));
        }
    }
}
