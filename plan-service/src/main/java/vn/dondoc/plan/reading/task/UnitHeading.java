package vn.dondoc.plan.reading.task;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.plan.reading.text.AgencyWords;
import vn.dondoc.plan.reading.text.Passage;

/**
 * "17. UBND các phường: …": an item that names a unit and then its tasks.
 *
 * @param unit the unit's name
 * @param rest what follows the colon
 */
record UnitHeading(Passage unit, Passage rest) {

    private static final Pattern HEADING = Pattern.compile(
            "(?:(?:giao|yêu cầu|đề nghị) )?(?<unit>" + AgencyWords.PATTERN + "[^:.;]{0,150}?) ?:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<UnitHeading> of(Passage body) {
        Matcher matcher = body.matcher(HEADING);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Passage unit = body.part(matcher.start("unit"), matcher.end("unit"));
        return Optional.of(new UnitHeading(unit, body.from(matcher.end()).strip()));
    }

    LabelledLine doers() {
        return new LabelledLine(LabelKind.PERFORM, unit, unit);
    }
}
