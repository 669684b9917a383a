/**
 * The one origin: the SPA's files, and everything else handed on to Keycloak and the services as it came.
 * Bodies are streamed, nothing is rewritten, and a part that is down is a 503 that says when to try again.
 * The launcher's Gateway part opens it; deploy/images/nginx.conf does the same job in containers.
 */
@NullMarked
package vn.dondoc.deploy.gateway;

import org.jspecify.annotations.NullMarked;
