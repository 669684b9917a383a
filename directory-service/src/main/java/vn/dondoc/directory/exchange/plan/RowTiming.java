package vn.dondoc.directory.exchange.plan;

import java.time.LocalDate;
import vn.dondoc.directory.exchange.row.UnitRow;
import vn.dondoc.directory.unit.event.NewEvent;

/**
 * When and by whose order rows take effect.
 *
 * @param day for rows that name none
 * @param orderedBy the ordering document, or what the list is
 */
public record RowTiming(LocalDate day, String orderedBy) {

    public LocalDate day(UnitRow row) {
        return row.from() == null ? day : row.from();
    }

    NewEvent.EventOrder order(UnitRow row) {
        return new NewEvent.EventOrder(day(row), orderedBy, null, null);
    }
}
