package vn.dondoc.report.release;

import java.util.List;

/** A release as the issuing office sees it: what was sent, and what the recipient said of it. */
public record ReleaseResponse(ReleaseDocument release, List<Receipt> receipts) {}
