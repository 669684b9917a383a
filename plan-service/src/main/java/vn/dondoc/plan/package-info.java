/**
 * Plans, their tasks, who carries them out, and the import of plan documents.
 * One package per noun of the business; a feature uses another only through its public service and records.
 * The service knows units and legal references by id and by the name they had at the time.
 */
@NullMarked
package vn.dondoc.plan;

import org.jspecify.annotations.NullMarked;
