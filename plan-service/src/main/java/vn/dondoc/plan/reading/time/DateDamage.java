package vn.dondoc.plan.reading.time;

/** What is wrong with a written date. */
public enum DateDamage {
    NONE,
    /** {@code 08/3//2024}: read without the second separator. */
    DOUBLED_SEPARATOR,
    /** {@code 20/001/2022}, {@code 31/4/2024}, {@code 10/5/20226}: no such day; not read. */
    IMPOSSIBLE
}
