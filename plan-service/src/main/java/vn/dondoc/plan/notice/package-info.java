/**
 * Sentences that tell a reader what happened elsewhere and what is to be decided here.
 * Texts stand in notices_vi and notices_en; who asks in English is answered in English, everybody else in Vietnamese.
 * Used by the copies of units and legal references, which know what happened.
 */
@NullMarked
package vn.dondoc.plan.notice;

import org.jspecify.annotations.NullMarked;
