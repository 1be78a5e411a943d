package wangang.testsupport;

import java.util.Map;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/** Kafka of the official image, set up as in docker-compose.yml; it writes its configuration to memory. */
final class KafkaInContainer extends KafkaContainer {

    static final String IMAGE = "apache/kafka:4.2.0";

    private KafkaInContainer() {
        super(IMAGE);
        withEnv(Map.of(
                "KAFKA_HEAP_OPTS", "-Xmx384m",
                "KAFKA_NUM_PARTITIONS", "6",
                "KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false",
                "KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "6",
                "KAFKA_LOG_CLEANER_DEDUPE_BUFFER_SIZE", "33554432"));
        withTmpFs(Map.of("/opt/kafka/config", "uid=1000,gid=1000,mode=755"));
        for (var file : new String[] {"log4j2.yaml", "tools-log4j2.yaml"}) {
            var ours = BuiltParts.root().resolve("infra/docker/kafka").resolve(file);
            withCopyFileToContainer(MountableFile.forHostPath(ours, 0644), "/mnt/shared/config/" + file);
        }
        waitingFor(Wait.forLogMessage(".*Kafka Server started.*", 1));
    }

    static KafkaInContainer started() {
        var broker = new KafkaInContainer();
        broker.start();
        return broker;
    }
}
