package wangang.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The relay's view of the outbox over one dedicated connection, which also holds the relay's lock. */
final class OutboxStore implements AutoCloseable {

    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('wangang.outbox'))";

    private static final String UNSENT = """
            SELECT position, event_id, topic, event_key, type, version, occurred_at, payload, traceparent
              FROM outbox_event
             WHERE event_key <> ALL (?)
             ORDER BY position
             LIMIT ?
            """;

    private static final String SENT = "DELETE FROM outbox_event WHERE position = ANY (?)";

    private final Connection connection;

    OutboxStore(DataSource dataSource) throws SQLException {
        connection = dataSource.getConnection();
        connection.setAutoCommit(true);
    }

    /** Whether this connection is the database's only relay; the lock ends with the connection. */
    boolean lock() throws SQLException {
        try (var statement = connection.prepareStatement(LOCK);
                var rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** The oldest events, without those of the keys that are left aside. */
    List<StoredEvent> unsent(Set<UUID> leftAside, int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNSENT)) {
            statement.setArray(1, connection.createArrayOf("uuid", leftAside.toArray()));
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                var events = new ArrayList<StoredEvent>();
                while (rows.next()) {
                    events.add(new StoredEvent(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getString(5),
                            rows.getLong(6),
                            rows.getTimestamp(7).toInstant(),
                            rows.getBytes(8),
                            rows.getString(9)));
                }
                return events;
            }
        }
    }

    void sent(List<Long> positions) throws SQLException {
        try (var statement = connection.prepareStatement(SENT)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        // The pool would keep the session, and with it the advisory lock.
        try (var statement = connection.prepareStatement("SELECT pg_advisory_unlock_all()")) {
            statement.execute();
        } finally {
            connection.close();
        }
    }
}
