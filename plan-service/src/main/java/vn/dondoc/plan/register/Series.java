package vn.dondoc.plan.register;

/**
 * One register: numbers begin again at 01 in each.
 *
 * @param issuerCode unit whose documents are numbered
 * @param type of document, "KH"
 * @param year of issue, by the calendar of Asia/Ho_Chi_Minh
 */
public record Series(String issuerCode, String type, int year) {}
