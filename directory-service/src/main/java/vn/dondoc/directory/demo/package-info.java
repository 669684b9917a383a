/**
 * Fills an empty directory with the office of the demo, through the same services that people use.
 * Switched on by {@code dondoc.demo.seed=demo} only.
 * Nobody uses this package.
 */
@NullMarked
package vn.dondoc.directory.demo;

import org.jspecify.annotations.NullMarked;
