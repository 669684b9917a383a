package vn.dondoc.plan.reading;

import vn.dondoc.plan.reading.text.Span;

/**
 * A document that the plan rests on, as its basis says; a proposal for a person.
 *
 * @param kind carried out or rested on
 * @param number with its symbol and without spaces, "45/KH-UBND"
 * @param span where type and number stand
 */
public record PlanRelation(Kind kind, String number, Span span) {

    /** The two verbs of a basis. */
    public enum Kind {
        /** "Thực hiện Kế hoạch số …", "Triển khai …". */
        IMPLEMENTS,
        /** "Căn cứ …", "Trên cơ sở …". */
        BASED_ON
    }
}
