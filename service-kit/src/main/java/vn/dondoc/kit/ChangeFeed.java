package vn.dondoc.kit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The append-only table {@code change}: audit trail, outbox and feed in one. Rows are written in the transaction of the
 * change they tell of, chained by hash per subject, and read in commit order: a row never appears behind a cursor that
 * was already given out, because only transactions older than every running one are shown.
 */
@ApplicationScoped
public class ChangeFeed {

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final Idempotency idempotency;

    ChangeFeed(DataSource database, ObjectMapper json, Clock clock, Idempotency idempotency) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.idempotency = idempotency;
    }

    /**
     * Records one event. {@code before} and {@code after} are any records that Jackson can write.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(
            Actor actor,
            String type,
            UUID subjectId,
            @Nullable String unit,
            @Nullable Object before,
            @Nullable Object after) {
        idempotency.claim();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("select append_change(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setObject(2, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
            insert.setString(3, type);
            insert.setString(4, type.substring(0, type.indexOf('.')));
            insert.setObject(5, subjectId);
            insert.setString(6, actor.name());
            insert.setString(7, actor.unit());
            insert.setString(8, unit);
            insert.setString(9, written(before));
            insert.setString(10, written(after));
            insert.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("change not recorded", failed);
        }
    }

    /** The next events after a cursor, oldest first; {@code next} is always given, also when nothing is new. */
    @Transactional
    public Page<Change> after(@Nullable String encodedCursor, int size) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select * from read_changes(?, ?, ?, ?)")) {
            var cursor = Cursor.decode(encodedCursor, 3);
            select.setString(1, cursor == null ? null : cursor.values().get(0));
            select.setString(2, cursor == null ? "0" : number(cursor, 1));
            select.setLong(3, cursor == null ? 0 : Long.parseLong(number(cursor, 2)));
            select.setInt(4, Math.clamp(size, 1, Page.MAX_SIZE));
            return page(select.executeQuery(), encodedCursor);
        } catch (SQLException failed) {
            throw new IllegalStateException("changes not read", failed);
        }
    }

    private Page<Change> page(ResultSet rows, @Nullable String cursor) throws SQLException {
        List<Change> items = new ArrayList<>();
        var next = cursor;
        while (rows.next()) {
            items.add(change(rows));
            next = Cursor.at(rows.getString("epoch"), rows.getString("xid"), rows.getLong("seq"))
                    .encoded();
        }
        return new Page<>(items, next);
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getInt("subject_seq"),
                row.getString("actor"),
                row.getString("actor_unit"),
                row.getString("unit"),
                read(row.getString("before")),
                read(row.getString("after")),
                row.getString("hash"));
    }

    private static String number(Cursor cursor, int index) {
        var value = cursor.values().get(index);
        if (!value.matches("\\d{1,18}")) {
            throw RuleViolation.invalid("cursor.invalid");
        }
        return value;
    }

    private com.fasterxml.jackson.databind.@Nullable JsonNode read(@Nullable String text) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored change is no JSON", broken);
        }
    }

    private @Nullable String written(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("change cannot be written as JSON", unwritable);
        }
    }
}
