package vn.dondoc.report.round;

/** A round in a list, with how many of the visible reporters stand where today. */
public record RoundSummary(RoundCard round, int expected, int submitted, int missing, int exempt) {}
