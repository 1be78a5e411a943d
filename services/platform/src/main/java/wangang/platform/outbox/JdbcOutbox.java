package wangang.platform.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.kernel.Uuid7;

final class JdbcOutbox implements Outbox {

    private static final String APPEND = """
            INSERT INTO outbox_event (event_id, topic, event_key, type, version, occurred_at, payload, traceparent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final CurrentTrace trace;
    private final Runnable afterCommit;

    JdbcOutbox(JdbcTemplate jdbc, JsonMapper json, Clock clock, CurrentTrace trace, Runnable afterCommit) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.trace = trace;
        this.afterCommit = afterCommit;
    }

    @Override
    public void append(OutgoingEvent event) {
        appendAll(List.of(event));
    }

    @Override
    public void appendAll(List<OutgoingEvent> events) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an event is only told together with the change it tells: no transaction");
        }
        if (events.isEmpty()) {
            return;
        }
        var traceparent = trace.traceparent();
        jdbc.batchUpdate(APPEND, events, events.size(), (row, event) -> {
            row.setObject(1, Uuid7.next(clock.instant()));
            row.setString(2, event.topic());
            row.setObject(3, event.key());
            row.setString(4, event.type());
            row.setLong(5, event.version());
            row.setTimestamp(6, Timestamp.from(event.at()));
            row.setBytes(7, payload(event));
            row.setString(8, traceparent);
        });
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                afterCommit.run();
            }
        });
    }

    private byte @Nullable [] payload(OutgoingEvent event) {
        return event.payload() == null ? null : json.writeValueAsBytes(event.payload());
    }
}
