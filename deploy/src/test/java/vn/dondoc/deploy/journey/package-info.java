/**
 * The main job of the product, walked through the gateway of a running stack with real Keycloak tokens: from the plan
 * that comes in to the consolidated report at the police. A chapter is a class of ordered steps, a step asserts what a
 * user would see; {@link vn.dondoc.deploy.journey.Person} speaks HTTP, the desks speak the office's language. Only
 * {@code ./test} runs it, by name.
 */
@NullMarked
package vn.dondoc.deploy.journey;

import org.jspecify.annotations.NullMarked;
