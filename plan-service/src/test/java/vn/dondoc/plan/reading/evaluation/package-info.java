/**
 * Reads own-written plans of many offices and compares the answer, field by field, with what a person said beforehand.
 * The documents and expectations lie in {@code src/test/resources/evaluation}; a .docx or .pdf is generated from its description.
 * Run by {@code EvaluationTest}, which prints precision and recall and fails when a field is silently wrong or a kept figure falls.
 */
@NullMarked
package vn.dondoc.plan.reading.evaluation;

import org.jspecify.annotations.NullMarked;
