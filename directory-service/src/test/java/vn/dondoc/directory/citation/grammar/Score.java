package vn.dondoc.directory.citation.grammar;

/** Right, said but wrong, and missed. */
record Score(int right, int wrong, int missed) {

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    Score plus(int more, int moreWrong, int moreMissed) {
        return new Score(right + more, wrong + moreWrong, missed + moreMissed);
    }

    @Override
    public String toString() {
        return "right %4d  precision %6.2f %%  recall %6.2f %%".formatted(right, 100 * precision(), 100 * recall());
    }
}
