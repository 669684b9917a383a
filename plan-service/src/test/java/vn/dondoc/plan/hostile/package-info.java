/**
 * What each hostile file gets, over REST: one table that is also printed.
 * A row names the file, what the sender calls it, the status and the code; beyond that nothing may stay of a refused file, neither row, nor file, nor line of log.
 * The readers' own tests stand beside the readers; here the whole road is walked.
 */
package vn.dondoc.plan.hostile;
