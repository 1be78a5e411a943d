package wangang.matching.stream;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import wangang.matching.state.PersonNotifications.News;

/** Listens on one connection for what any instance has new for people; reconnects and then tells everybody. */
@Component
class InboxNotifications implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxNotifications.class);
    private static final int WAIT_MILLIS = 2000;
    private static final Duration BEFORE_RECONNECTING = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final StreamHub hub;
    private volatile boolean running;
    private @Nullable Thread thread;

    InboxNotifications(JdbcConnectionDetails database, StreamHub hub) {
        this.database = database;
        this.hub = hub;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("inbox-notifications").daemon(true).start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var stopping = thread;
        if (stopping != null) {
            stopping.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                listen();
            } catch (SQLException lost) {
                LOG.warn("notifications reconnect: {}", lost.toString());
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword())) {
            try (var statement = connection.createStatement()) {
                for (var news : News.values()) {
                    statement.execute("LISTEN " + news.channel());
                }
            }
            hub.tellAll();
            var listening = connection.unwrap(PGConnection.class);
            while (running) {
                var heard = listening.getNotifications(WAIT_MILLIS);
                if (heard != null) {
                    for (var notification : heard) {
                        var news = News.of(notification.getName());
                        for (var id : notification.getParameter().split(",", -1)) {
                            hub.tell(UUID.fromString(id), news);
                        }
                    }
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_RECONNECTING);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
