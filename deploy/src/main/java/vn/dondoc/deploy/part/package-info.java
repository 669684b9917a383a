/**
 * The parts of a running Đôn Đốc: PostgreSQL, Keycloak, a service, the gateway, each with start, ready and stop.
 * A part knows how it is run and nothing of the order among parts; what it needs from another comes in as a value.
 * Only the launcher uses it.
 */
@NullMarked
package vn.dondoc.deploy.part;

import org.jspecify.annotations.NullMarked;
