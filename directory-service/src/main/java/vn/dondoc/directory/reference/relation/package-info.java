/**
 * What legal documents do to one another, with days.
 * A relation is withdrawn by a new fact and never deleted; cycles and a later document below an earlier one are refused.
 * Whoever registers documents links the relations that awaited them through {@link vn.dondoc.directory.reference.relation.RelationService}.
 */
@NullMarked
package vn.dondoc.directory.reference.relation;

import org.jspecify.annotations.NullMarked;
