/**
 * Measures how long a plan of 200 pages takes to read, and how much memory.
 * Runs in a machine of its own with little memory, against reading the bare XML in the same run.
 * No part of the suite: {@code mvn -pl plan-service test -Dtest=LongDocumentBenchmark}.
 */
package vn.dondoc.plan.benchmark;
