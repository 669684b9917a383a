package vn.dondoc.plan.plan;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.dondoc.plan.directory.Citation;

/**
 * A plan's document, and what it says besides its tasks.
 *
 * @param text NFC; all spans index it
 */
@Embeddable
record Wording(
        String text,
        @JdbcTypeCode(SqlTypes.JSON) List<Duty> duties,
        @JdbcTypeCode(SqlTypes.JSON) List<Citation> citations) {}
