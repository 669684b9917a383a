package vn.dondoc.directory.unit.timeline;

/** Who gave a unit a code, and in which form. */
public enum CodeScheme {
    /** The e-office's agency code of QCVN 102:2016, {@code 000.00.00.H56}. */
    EOFFICE_OLD,
    /** The e-office's present agency code, {@code H55.242}. */
    EOFFICE,
    /** The statistics office's code of an administrative area, five digits. */
    ADMINISTRATIVE,
    /** Whatever the province itself counts its units by. */
    INTERNAL
}
