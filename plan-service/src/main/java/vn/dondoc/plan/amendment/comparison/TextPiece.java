package vn.dondoc.plan.amendment.comparison;

/** A stretch of two texts that were compared; pieces that are kept or inserted make up the new text, whole. */
public record TextPiece(Op op, String text) {

    /** What becomes of the stretch. */
    public enum Op {
        KEEP,
        DELETE,
        INSERT
    }
}
