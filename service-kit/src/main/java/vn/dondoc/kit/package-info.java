/**
 * The technical ground that the services share: problems, paging, actors, time, idempotency and the change feed.
 * At most fifteen types, none of them an entity, a base class or a business word.
 * Every service may use them; nothing here knows a service.
 */
@NullMarked
package vn.dondoc.kit;

import org.jspecify.annotations.NullMarked;
