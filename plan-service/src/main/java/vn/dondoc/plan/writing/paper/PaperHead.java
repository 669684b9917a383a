package vn.dondoc.plan.writing.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a plan's words.
 *
 * @param agency the issuer's name
 * @param parent the name of the agency above; null for none
 * @param number null while the plan waits for one
 * @param date null while the plan waits for one
 */
record PaperHead(
        String agency,
        @Nullable String parent,
        @Nullable String number,
        String symbol,
        String place,
        @Nullable LocalDate date,
        String subject) {

    /** The head names the province after the committee, as every document of the province does. */
    String parentLine() {
        if (parent == null) {
            return "";
        }
        return parent.endsWith("tỉnh") ? parent + " " + place : parent;
    }

    /** What the line above says is not said again: "Văn phòng Ủy ban nhân dân tỉnh" stands as "VĂN PHÒNG". */
    String agencyLine() {
        if (parent == null || agency.equals(parent) || !agency.endsWith(parent)) {
            return agency;
        }
        return agency.substring(0, agency.length() - parent.length()).strip();
    }

    /** Null also for "15a", which the layout leaves to be filled in by hand. */
    @Nullable
    Integer plainNumber() {
        return number != null && number.matches("\\d{1,9}") ? Integer.valueOf(number) : null;
    }
}
