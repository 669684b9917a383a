package vn.dondoc.kit;

import jakarta.enterprise.context.RequestScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The request's {@code Idempotency-Key}. It is claimed in the transaction of the request's first change, so that the
 * effect and the claim stand or fall together; a second request with the same key can never act twice.
 */
@RequestScoped
class Idempotency {

    /** A key as one account used it, and what it was used for. */
    record Key(String account, String value, String fingerprint) {}

    private final DataSource database;
    private @Nullable Key key;
    private boolean claimed;

    Idempotency(DataSource database) {
        this.database = database;
    }

    void begin(Key used) {
        key = used;
    }

    /** The key, once its request has changed something. */
    @Nullable
    Key claimedKey() {
        return claimed ? key : null;
    }

    void claim() {
        if (key != null && !claimed) {
            insert(key);
            claimed = true;
        }
    }

    private void insert(Key used) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into idempotency_key (account, value, fingerprint) values (?, ?, ?)
                        on conflict do nothing""")) {
            insert.setString(1, used.account());
            insert.setString(2, used.value());
            insert.setString(3, used.fingerprint());
            if (insert.executeUpdate() == 0) {
                throw new RuleViolation("idempotency.in-progress");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("idempotency key not claimed", failed);
        }
    }
}
