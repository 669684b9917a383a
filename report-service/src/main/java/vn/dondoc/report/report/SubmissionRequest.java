package vn.dondoc.report.report;

/** How a report is submitted; {@code nil} is "không phát sinh", which an empty report needs. */
public record SubmissionRequest(boolean nil) {}
