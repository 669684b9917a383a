package vn.dondoc.directory.reference.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The points in which citations contradict one another; spelled as a difference names its field. */
public enum DecisionField {
    @JsonProperty("date")
    DATE,
    @JsonProperty("issuer")
    ISSUER,
    @JsonProperty("title")
    TITLE
}
