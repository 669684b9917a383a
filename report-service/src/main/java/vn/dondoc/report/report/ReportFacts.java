package vn.dondoc.report.report;

/**
 * What rights depend on.
 *
 * @param official whether the report goes outside under the unit's own name and number
 */
record ReportFacts(String unitCode, String recipientCode, boolean official, ReportStatus status) {}
