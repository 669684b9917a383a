/**
 * Import of plan documents: a file comes in, a draft with its findings goes out, a person accepts it as a plan.
 * Uploads are hostile: what is too large, of another kind or a state secret is refused, neither stored nor logged.
 * Nothing is guessed: what cannot be read or resolved is a finding that a person decides.
 */
@NullMarked
package vn.dondoc.plan.importing;

import org.jspecify.annotations.NullMarked;
