/**
 * The launcher behind ./start: one instance per data folder, leftovers stopped, ports checked, parts started in order and watched.
 * Whatever fails is one sentence at the terminal with the end of the log that matters, and everything stops in reverse order.
 * The shell script calls Main; nobody else uses it.
 */
@NullMarked
package vn.dondoc.deploy.launch;

import org.jspecify.annotations.NullMarked;
