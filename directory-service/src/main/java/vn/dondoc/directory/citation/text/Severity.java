package vn.dondoc.directory.citation.text;

/** How much a finding matters: INFO was repaired without doubt, WARNING wants a person's look. */
public enum Severity {
    INFO,
    WARNING
}
