package wangang.matching.index;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;
import wangang.matching.index.Generation.State;
import wangang.platform.messaging.Topics;

/**
 * Fills a new generation from the compacted topics while the old one serves. The generation is entered in the table
 * before the end offsets are taken, and live projection reads the table for every batch after polling it: a record at
 * or after an end offset was polled later than that, so it reaches the new generation live; earlier ones come by here.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final IndexAdministration administration;
    private final Projecting projecting;
    private final Generations generations;
    private final EventReading reading;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Topics topics;

    Rebuild(
            IndexAdministration administration,
            Projecting projecting,
            Generations generations,
            EventReading reading,
            ConsumerFactory<String, byte[]> eventConsumerFactory,
            Topics topics) {
        this.administration = administration;
        this.projecting = projecting;
        this.generations = generations;
        this.reading = reading;
        this.consumers = eventConsumerFactory;
        this.topics = topics;
    }

    /** Fills, exposes, retires the old; on failure the new generation is dropped and the old one goes on serving. */
    void run(Generation generation) {
        try {
            long records = fill(generation);
            administration.refresh(generation);
            administration.expose(generation);
            generations.serve(generation.number());
            LOG.info("index generation {} serves after {} records", generation.number(), records);
        } catch (RuntimeException failure) {
            LOG.warn("index generation {} failed: {}", generation.number(), failure.toString());
            generations.move(generation.number(), State.FAILED);
            administration.drop(generation);
        }
    }

    private long fill(Generation generation) {
        try (var consumer = consumers.createConsumer("matching-rebuild", "-" + generation.number())) {
            var partitions = Stream.of("vacancy.events.v1", "jobseeker.events.v1")
                    .flatMap(topic -> consumer.partitionsFor(topics.name(topic)).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            long records = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                records += copyOnePoll(consumer, generation);
                generations.progress(generation.number(), records);
            }
            return records;
        }
    }

    private int copyOnePoll(Consumer<String, byte[]> consumer, Generation generation) {
        var read = reading.read(consumer.poll(POLL));
        try {
            projecting.write(read, List.of(generation));
        } catch (ChangeRefused refused) {
            LOG.debug("left out by the index: {}", refused.getMessage());
        }
        return read.changes().size();
    }
}
