/**
 * The cascade of plans, seen from one of them: what it carries out, which plans carry it out and how far they are, and who still owes one.
 * It may have any depth; everybody sees of it only the plans that they may see.
 * Read from links, duties and assignments whenever somebody looks; nothing of it is stored.
 */
@NullMarked
package vn.dondoc.plan.cascade;

import org.jspecify.annotations.NullMarked;
