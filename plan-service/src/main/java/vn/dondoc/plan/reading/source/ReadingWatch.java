package vn.dondoc.plan.reading.source;

/** Hears how far a long piece of reading is; it must be quick and must not throw. */
@FunctionalInterface
public interface ReadingWatch {

    ReadingWatch NONE = (_, _) -> {};

    /**
     * @param done pages or tasks so far
     * @param of all of them
     */
    void seen(int done, int of);
}
