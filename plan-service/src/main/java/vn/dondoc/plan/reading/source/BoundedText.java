package vn.dondoc.plan.reading.source;

/** The lines of a document, no more than are taken: a small file may unpack to, or repeat itself into, very many. */
public final class BoundedText {

    private final StringBuilder text = new StringBuilder();
    private final int most;

    /** @param most characters */
    public BoundedText(int most) {
        this.most = most;
    }

    /** Ends the document as too large when it goes over the limit. */
    public void line(String line) {
        if (text.length() + line.length() > most) {
            throw new RefusalException(Refused.Reason.TOO_LARGE);
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
