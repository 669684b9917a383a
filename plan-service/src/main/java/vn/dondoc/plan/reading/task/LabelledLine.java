package vn.dondoc.plan.reading.task;

import vn.dondoc.plan.reading.text.Passage;

/**
 * "- Đơn vị phối hợp: Các phòng, ban."
 *
 * @param kind what the label announces
 * @param label the label without its colon
 * @param value what follows the colon, without the full stop
 */
record LabelledLine(LabelKind kind, Passage label, Passage value) {

    boolean isKnown() {
        return kind != LabelKind.UNKNOWN;
    }
}
