package vn.dondoc.plan.copying.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.RuleViolation;
import vn.dondoc.plan.writing.content.WrittenPlan;

/** Takes decisions on items, and puts them into the content as it stands now, which people may have written on. */
public final class CopyReviewer {

    private final ObjectMapper json;
    private final ObjectNode root;
    private final List<CopyItem> items;
    private boolean changed;

    public CopyReviewer(ObjectMapper json, WrittenPlan content, List<CopyItem> items) {
        this.json = json;
        this.root = json.valueToTree(content);
        this.items = new ArrayList<>(items);
    }

    /**
     * @param value needed for CHANGE: words, an ISO day or a unit's code
     * @throws RuleViolation 400 {@code copy.no-such-item}, {@code copy.value-missing}, {@code copy.value-no-day};
     *     409 {@code copy.nothing-proposed}, {@code copy.place-changed}
     */
    public void decide(int index, CopyDecision decision, @Nullable String value) {
        if (index < 0 || index >= items.size()) {
            throw RuleViolation.invalid("copy.no-such-item", index);
        }
        var before = items.get(index);
        requireSound(before, decision, value);
        var after = before.decided(decision, decision == CopyDecision.CHANGE ? value : null);
        if (!after.shown().equals(before.shown())) {
            put(before, after);
            changed = true;
        }
        items.set(index, items.get(index).decided(decision, after.value()));
    }

    private static void requireSound(CopyItem item, CopyDecision decision, @Nullable String value) {
        if (decision == CopyDecision.ACCEPT && item.after() == null) {
            throw new RuleViolation("copy.nothing-proposed", item.before());
        }
        if (decision == CopyDecision.CHANGE && (value == null || value.isBlank())) {
            throw RuleViolation.invalid("copy.value-missing", item.before());
        }
    }

    private void put(CopyItem before, CopyItem after) {
        var tree = new ContentTree(root);
        var there = tree.at(after.place());
        if (after.kind() == CopyKind.UNIT && there.isObject()) {
            tree.putUnit(after.place(), after.shown());
            return;
        }
        var edit = new PlaceEdit(there.asText(""));
        if (!edit.replace(items, before.index(), before.shown(), after.shown())) {
            throw new RuleViolation("copy.place-changed", before.shown());
        }
        tree.put(after.place(), after.place().matches(".*/(?:from|dueOn|period\\w+)") ? day(edit.text()) : edit.text());
    }

    private static String day(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException _) {
            throw RuleViolation.invalid("copy.value-no-day", value);
        }
    }

    public List<CopyItem> items() {
        return List.copyOf(items);
    }

    /** Whether the content says something else now. */
    public boolean isChanged() {
        return changed;
    }

    public WrittenPlan content() {
        try {
            return json.treeToValue(root, WrittenPlan.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
