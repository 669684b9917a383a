/**
 * Processes as the operating system sees them: started, marked in a pid file, stopped, and found again after a crash.
 * The rule is that whatever is started here can be stopped by the next launcher when this one was killed without warning.
 * Parts and the launcher use it; it knows neither PostgreSQL nor Keycloak.
 */
@NullMarked
package vn.dondoc.deploy.process;

import org.jspecify.annotations.NullMarked;
