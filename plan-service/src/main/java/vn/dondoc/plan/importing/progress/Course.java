package vn.dondoc.plan.importing.progress;

import vn.dondoc.plan.reading.source.ReadingWatch;

/** The course of one upload, told as it goes on. */
@FunctionalInterface
public interface Course {

    /** Nobody asks. */
    Course UNSEEN = (_, _, _) -> {};

    /** @param of 0 when the stage is not counted */
    void at(ImportStage stage, int done, int of);

    default void at(ImportStage stage) {
        at(stage, 0, 0);
    }

    /** A stage that counts its own steps. */
    default ReadingWatch watch(ImportStage stage) {
        at(stage);
        return (done, of) -> at(stage, done, of);
    }
}
