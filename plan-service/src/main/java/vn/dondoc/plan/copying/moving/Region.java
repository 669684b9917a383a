package vn.dondoc.plan.copying.moving;

/** A stretch of a text. */
record Region(int start, int end) {

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
