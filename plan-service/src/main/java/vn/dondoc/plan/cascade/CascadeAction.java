package vn.dondoc.plan.cascade;

/** What the sender may do with a plan's place in the cascade. */
public enum CascadeAction {
    /** Say what the plan carries out or rests on. */
    LINK
}
