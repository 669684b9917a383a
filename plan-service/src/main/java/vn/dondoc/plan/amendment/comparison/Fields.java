package vn.dondoc.plan.amendment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the fields in which two things differ. */
final class Fields {

    private final List<FieldChange> changed = new ArrayList<>();

    /** By their words. */
    Fields words(Field field, @Nullable String before, @Nullable String after) {
        return compared(field, before, after, form(before).equals(form(after)));
    }

    /** By their values. */
    Fields value(Field field, @Nullable Object before, @Nullable Object after) {
        return compared(field, text(before), text(after), Objects.equals(before, after));
    }

    private Fields compared(Field field, @Nullable String before, @Nullable String after, boolean same) {
        if (!same) {
            changed.add(new FieldChange(field, blankAsNull(before), blankAsNull(after)));
        }
        return this;
    }

    List<FieldChange> all() {
        return List.copyOf(changed);
    }

    private static String form(@Nullable String words) {
        return words == null ? "" : Wording.ofValue(words);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
