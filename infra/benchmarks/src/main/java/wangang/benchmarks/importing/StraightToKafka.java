package wangang.benchmarks.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import wangang.benchmarks.importing.Rows.Row;
import wangang.benchmarks.measuring.BenchmarkFailure;

/** A compacted topic of six partitions, the platform's producer settings, a flush per portion. */
final class StraightToKafka implements Contender {

    static final String ROW = "straight to Kafka";

    private static final String TOPIC = "benchmark.vacancies";
    private static final int PARTITIONS = 6;

    private final String bootstrap;
    private final Rows rows;

    StraightToKafka(String bootstrap, Rows rows) {
        this.bootstrap = bootstrap;
        this.rows = rows;
        make();
    }

    @Override
    public List<Reading> run() {
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            touch(producer);
            var watch = new Stopwatch();
            for (var portion : rows.portions()) {
                write(producer, portion);
            }
            return List.of(new Reading(ROW, watch.elapsed()));
        } catch (ExecutionException refused) {
            throw refused(refused);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    private void make() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var wanted = new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())
                    .configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(wanted)).all().get();
        } catch (ExecutionException refused) {
            throw refused(refused);
        } catch (InterruptedException stopped) {
            throw stopped(stopped);
        }
    }

    /** One record after the other: sent many at once to a topic just made, some never come into order. */
    private static void touch(KafkaProducer<String, byte[]> producer) throws ExecutionException, InterruptedException {
        for (int partition = 0; partition < PARTITIONS; partition++) {
            producer.send(new ProducerRecord<>(TOPIC, partition, "touch", new byte[0]))
                    .get();
        }
    }

    private static void write(KafkaProducer<String, byte[]> producer, List<Row> portion)
            throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(portion.size());
        for (var row : portion) {
            sent.add(producer.send(
                    new ProducerRecord<>(TOPIC, row.reference(), row.json().getBytes(StandardCharsets.UTF_8))));
        }
        producer.flush();
        for (var one : sent) {
            one.get();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "linger.ms",
                5,
                "compression.type",
                "lz4");
    }

    private static BenchmarkFailure refused(ExecutionException reason) {
        return new BenchmarkFailure("Kafka refused the rows: " + reason.getMessage(), reason);
    }

    private static BenchmarkFailure stopped(InterruptedException reason) {
        Thread.currentThread().interrupt();
        return new BenchmarkFailure("Stopped before the work was done.", reason);
    }
}
