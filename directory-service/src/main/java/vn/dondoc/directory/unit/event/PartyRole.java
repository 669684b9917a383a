package vn.dondoc.directory.unit.event;

/** A unit's part in an event. */
public enum PartyRole {
    /** It is founded, or something about it changes. */
    SUBJECT,
    /** It goes up in others, or gives to them. */
    SOURCE,
    /** It takes over from the sources. */
    RESULT
}
