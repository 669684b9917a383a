/**
 * Events that tasks wait for: "sau khi có hướng dẫn của Công an tỉnh" has no date until a person records the event.
 * What is counted from the event is proposed in words and days; the person who records it decides, and can take it back.
 * Asked for with each plan; gives the tasks' assignments their due days.
 */
@NullMarked
package vn.dondoc.plan.occurrence;

import org.jspecify.annotations.NullMarked;
