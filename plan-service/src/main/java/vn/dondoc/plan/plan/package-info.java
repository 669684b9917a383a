/**
 * Plans: numbered documents with tasks, reporting duties and citations, from acceptance to issue.
 * A plan's document never changes after a person accepted it; issuing it takes the number and lets the units see their tasks.
 * Created by the import feature; report-service learns of it by the change feed.
 */
@NullMarked
package vn.dondoc.plan.plan;

import org.jspecify.annotations.NullMarked;
