package vn.dondoc.plan.copying.moving;

/**
 * A citation that the directory has found in the plan.
 *
 * @param words as they stand in the text
 * @param whole whether its title was found, so that nothing of the other document's name follows the words
 */
public record Cited(String words, boolean whole) {}
