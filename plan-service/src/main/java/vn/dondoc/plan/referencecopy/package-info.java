/**
 * This service's own copy of the directory's legal references, and which plans and tasks cite them.
 * Whether a cited document still stands is worked out when somebody looks, as of that day; nothing is marked for good.
 * Plans and tasks ask it for notices and narrow their lists by it.
 */
@NullMarked
package vn.dondoc.plan.referencecopy;

import org.jspecify.annotations.NullMarked;
