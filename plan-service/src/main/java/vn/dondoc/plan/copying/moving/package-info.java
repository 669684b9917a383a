/**
 * Moving a plan's words from one year to another: days, windows and "năm N" move, what names another document does not.
 * Pure: the same words give the same moves, and a test calls them in a millisecond.
 * What is not certain is proposed or left as it is, and a person decides.
 */
@NullMarked
package vn.dondoc.plan.copying.moving;

import org.jspecify.annotations.NullMarked;
