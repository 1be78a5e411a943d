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

    private static final int PARTITIONS = 6;

    private final String bootstrap;
    private final Rows rows;
    private int runs;

    StraightToKafka(String bootstrap, Rows rows) {
        this.bootstrap = bootstrap;
        this.rows = rows;
    }

    @Override
    public List<Reading> run() {
        var topic = "benchmark.vacancies." + ++runs;
        try (var producer = new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
            make(topic);
            producer.partitionsFor(topic);
            var watch = new Stopwatch();
            for (var portion : rows.portions()) {
                write(producer, topic, portion);
            }
            return List.of(new Reading(ROW, watch.elapsed()));
        } catch (ExecutionException refused) {
            throw new BenchmarkFailure("Kafka refused the rows: " + refused.getMessage(), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("Stopped before the work was done.", stopped);
        }
    }

    private void make(String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            var wanted = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())
                    .configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(wanted)).all().get();
        }
    }

    private static void write(KafkaProducer<String, byte[]> producer, String topic, List<Row> portion)
            throws ExecutionException, InterruptedException {
        var sent = new ArrayList<Future<RecordMetadata>>(portion.size());
        for (var row : portion) {
            sent.add(producer.send(
                    new ProducerRecord<>(topic, row.reference(), row.json().getBytes(StandardCharsets.UTF_8))));
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
}
