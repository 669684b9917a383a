package vn.dondoc.directory.unit;

/** What kind of body a unit is. */
public enum UnitType {
    /** Ủy ban nhân dân tỉnh. */
    PROVINCE,
    /** The provincial office, Văn phòng UBND tỉnh. */
    OFFICE,
    /** Sở, a department of the province. */
    DEPARTMENT,
    /** UBND huyện; there are none after 01/7/2025. */
    DISTRICT,
    /** UBND xã, phường. */
    COMMUNE,
    /** Phòng, ban, trung tâm inside the office. */
    DIVISION,
    /** Đơn vị trực thuộc, with an account and a seal of its own. */
    SUBORDINATE,
    /** An agency beside the office, such as Công an tỉnh. */
    AGENCY
}
