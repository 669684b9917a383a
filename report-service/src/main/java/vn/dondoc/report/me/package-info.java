/**
 * Who is signed in, as this service sees it: roles, unit with its name, and the office's day.
 * The screens open with it; it decides nothing.
 * Nobody else uses this package.
 */
@NullMarked
package vn.dondoc.report.me;

import org.jspecify.annotations.NullMarked;
