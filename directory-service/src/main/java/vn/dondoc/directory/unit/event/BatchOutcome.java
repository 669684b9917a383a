package vn.dondoc.directory.unit.event;

import java.util.List;
import java.util.UUID;

/**
 * What a batch does, or would do.
 *
 * @param applied false for a preview, after which nothing has changed
 * @param classes the classes that gain or lose members on the days of the events
 */
public record BatchOutcome(
        boolean applied, List<EventOutcome> events, List<ClassEffect> classes, List<Warning> warnings) {

    /** A class whose members change. */
    public record ClassEffect(
            UUID id, String code, String name, List<Effect.AffectedUnit> gains, List<Effect.AffectedUnit> loses) {}

    /** Something lawful that a person should look at before it is recorded. */
    public record Warning(int index, WarningKind kind, Effect.AffectedUnit unit, String value) {

        /** What to look at. */
        public enum WarningKind {
            /** Another unit has, or had, the very same name; {@code value} is its code. */
            SAME_NAME,
            /** A code ends with its unit and goes to nobody; {@code value} is that code. */
            CODE_ENDS,
            /** The event lies more than 30 days back; {@code value} is its day. */
            BACK_DATED
        }
    }
}
