package vn.dondoc.plan.importing.progress;

/** The stages of an upload, in their order. */
public enum ImportStage {
    /** The file has arrived. */
    RECEIVED,
    /** Its text is taken out, page by page where it has pages. */
    READING,
    /** Tasks and duties are found in the text. */
    UNDERSTANDING,
    /** The directory is asked for units and documents. */
    CHECKING,
    SAVING
}
