package vn.dondoc.plan.copying.moving;

import java.util.List;

/**
 * A text after the move.
 *
 * @param text with everything moved that moves
 * @param parts what was moved, or left and is to be looked at, in the order of the text
 */
public record MovedText(String text, List<Part> parts) {

    /**
     * @param at where {@code after} stands in the moved text
     * @param before the words as they were
     * @param after the words as they are; the same where they were left
     */
    public record Part(int at, String before, String after, MoveReason reason, boolean sure) {

        public boolean isMoved() {
            return !before.equals(after);
        }
    }
}
