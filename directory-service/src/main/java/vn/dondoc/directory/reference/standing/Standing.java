package vn.dondoc.directory.reference.standing;

import java.time.LocalDate;
import java.util.List;

/** What a document is worth on one day, with the chain of reasons. */
public record Standing(StandingStatus status, LocalDate asOf, List<StandingReason> reasons, List<StandingHint> hints) {}
