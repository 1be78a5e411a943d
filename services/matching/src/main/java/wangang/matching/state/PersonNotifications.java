package wangang.matching.state;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells all instances, when the running transaction commits, that something is new for people who may be looking. */
@Component
public class PersonNotifications {

    /** PostgreSQL carries less than 8,000 bytes in one. */
    private static final int IDS_AT_ONCE = 200;

    /** What is new, by the channel that tells it. */
    public enum News {
        INBOX("wangang_inbox"),
        INTERVIEWS("wangang_interviews");

        private final String channel;

        News(String channel) {
            this.channel = channel;
        }

        public String channel() {
            return channel;
        }

        public static News of(String channel) {
            return Stream.of(values())
                    .filter(news -> news.channel.equals(channel))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private final JdbcClient jdbc;

    PersonNotifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void tell(News news, Collection<UUID> people) {
        var all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            var ids = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE)).stream()
                    .map(UUID::toString)
                    .collect(Collectors.joining(","));
            jdbc.sql("SELECT pg_notify(:channel, :ids)::text")
                    .param("channel", news.channel())
                    .param("ids", ids)
                    .query(String.class)
                    .optional();
        }
    }
}
