package vn.dondoc.directory.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.Actor;
import vn.dondoc.kit.ChangeFeed;
import vn.dondoc.kit.Etag;
import vn.dondoc.kit.RuleViolation;

@ApplicationScoped
public class UnitContactService {

    private final UnitContactRepository contacts;
    private final ChangeFeed changes;

    UnitContactService(UnitContactRepository contacts, ChangeFeed changes) {
        this.contacts = contacts;
        this.changes = changes;
    }

    /** A contact with the version of its unit, by which it may be changed. */
    record Versioned(UnitContact contact, int version) {}

    /** What is known of a unit's contact; all fields are absent when nothing is. */
    @Transactional
    public UnitContact of(UUID unit) {
        return contacts.find(unit).map(UnitContactRepository.Row::contact).orElse(UnitContact.NONE);
    }

    @Transactional
    Versioned get(UUID unit) {
        var row = contacts.find(unit).orElseThrow(RuleViolation::notFound);
        return new Versioned(row.contact(), row.version());
    }

    @Transactional
    Versioned replace(Actor actor, UUID unit, @Nullable String ifMatch, UnitContact contact) {
        contacts.lock(unit);
        var before = contacts.find(unit).orElseThrow(RuleViolation::notFound);
        Etag.require(ifMatch, before.version());
        contacts.replace(unit, contact);
        changes.append(actor, "unit-contact.changed", unit, before.code(), before.contact(), contact);
        return new Versioned(contact, before.version() + 1);
    }
}
