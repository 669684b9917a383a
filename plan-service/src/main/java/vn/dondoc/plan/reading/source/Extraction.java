package vn.dondoc.plan.reading.source;

/** What became of an uploaded file: its text, or a refusal. */
public sealed interface Extraction permits Extracted, Refused {}
