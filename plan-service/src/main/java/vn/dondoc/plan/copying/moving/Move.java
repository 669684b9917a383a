package vn.dondoc.plan.copying.moving;

/**
 * One expression of time in a text.
 *
 * @param start first character
 * @param end one past the last
 * @param after what takes its place; the same words where it is left
 * @param sure whether it may be accepted without looking
 */
record Move(int start, int end, String after, MoveReason reason, boolean sure) {

    static Move left(int start, int end, String words, MoveReason reason) {
        return new Move(start, end, words.substring(start, end), reason, false);
    }

    boolean overlaps(Move other) {
        return start < other.end && other.start < end;
    }
}
