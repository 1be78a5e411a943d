package wangang.campaign.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import wangang.platform.messaging.Topics;
import wangang.testsupport.messaging.EventSender;

/** Tells events as the other services would. */
public final class Teller {

    private static final List<String> TOPICS = List.of(
            "employer.events.v1",
            "vacancy.events.v1",
            "application.events.v1",
            "matching.events.v1",
            "jobseeker.events.v1");
    private static final List<Integer> PARTITIONS = List.of(0, 1);
    private static final Map<Topics, Teller> KNOWN = new ConcurrentHashMap<>();

    private final EventSender sender;
    private final Topics topics;
    private final Admin admin;

    private Teller(EventSender sender, Admin admin, Topics topics) {
        this.sender = sender;
        this.admin = admin;
        this.topics = topics;
    }

    /** Every context of the service has topics of its own on the same Kafka. */
    static Teller to(String bootstrap, Topics topics) {
        return KNOWN.computeIfAbsent(
                topics,
                own -> new Teller(
                        EventSender.to(bootstrap), Admin.create(Map.of("bootstrap.servers", bootstrap)), own));
    }

    public void tell(Told... events) {
        for (var event : events) {
            sender.send(event.message(topics.name(event.topic())));
        }
    }

    /** Waits until the service has applied every record of every topic it reads. */
    public void awaitRead() {
        await("all that was told is applied").atMost(Duration.ofSeconds(60)).until(this::isAllRead);
    }

    private boolean isAllRead() throws ExecutionException, InterruptedException {
        var applied = admin.listConsumerGroupOffsets(topics.group("campaign"))
                .partitionsToOffsetAndMetadata()
                .get();
        var asked = TOPICS.stream()
                .flatMap(topic ->
                        PARTITIONS.stream().map(partition -> new TopicPartition(topics.name(topic), partition)))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .filter(end -> end.getValue().offset() > 0)
                .allMatch(end -> {
                    var known = applied.get(end.getKey());
                    return known != null && known.offset() == end.getValue().offset();
                });
    }
}
