package vn.dondoc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import vn.dondoc.kit.RuleViolation;

/** The bytes of the files. They pass through in slices: neither way is a whole file in memory, nor a connection held by a slow reader. */
@ApplicationScoped
class EvidenceContent {

    private static final int SLICE = 262_144;

    private final DataSource database;

    EvidenceContent(DataSource database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void add(UUID id, Path file) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into evidence_content (evidence_id, content) values (?, ?)");
                var content = Files.newInputStream(file)) {
            insert.setObject(1, id);
            insert.setBinaryStream(2, content, Files.size(file));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence not stored", failed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Transactional(TxType.MANDATORY)
    void remove(UUID id) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from evidence_content where evidence_id = ?")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence not removed", failed);
        }
    }

    /** @throws RuleViolation {@code evidence.withdrawn} when the bytes go while they are sent */
    void send(EvidenceFile file, OutputStream out) throws IOException {
        for (long from = 0; from < file.size(); from += SLICE) {
            out.write(slice(file.id(), from));
        }
    }

    private byte[] slice(UUID id, long from) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select substring(content from ? for ?) from evidence_content where evidence_id = ?")) {
            select.setInt(1, Math.toIntExact(from) + 1);
            select.setInt(2, SLICE);
            select.setObject(3, id);
            var row = select.executeQuery();
            if (!row.next()) {
                throw new RuleViolation("evidence.withdrawn");
            }
            return row.getBytes(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence not read", failed);
        }
    }
}
