package wangang.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One Kafka broker (KRaft, combined controller) in a folder that survives restarts. */
public final class KafkaPart implements Part {

    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration STOP = Duration.ofSeconds(20);
    /** Any fixed id will do: the cluster is this folder. */
    private static final String CLUSTER = "d2FuZ2FuZy1sb2NhbC0wMQ";

    private final Path classPath;
    private final Path folder;
    private final Path log;
    private final int port;
    private final int controllerPort;
    private @Nullable Child broker;

    public KafkaPart(Path classPath, Path folder, Path log, int port, int controllerPort) {
        this.classPath = classPath;
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return "kafka";
    }

    public String bootstrap() {
        return "localhost:" + port;
    }

    @Override
    public void start() {
        if (!Files.isDirectory(classPath)) {
            throw new PartFailure("Kafka's libraries are missing in " + classPath + "; build infra/local-stack.", null);
        }
        var properties = folder.resolve("server.properties");
        try {
            Files.createDirectories(folder);
            Files.writeString(properties, settings());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!Files.exists(folder.resolve("data/meta.properties"))) {
            Machine.run(java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties.toString()));
        }
        var started = Child.start(java("kafka.Kafka", properties.toString()), Map.of(), folder, log);
        broker = started;
        if (!Waiting.until(() -> Machine.answers(port), started::isAlive, START)) {
            var tail = started.tail(15);
            close();
            throw new PartFailure("Kafka did not start on port " + port + ". Its log ends with:\n" + tail, null);
        }
    }

    private List<String> java(String main, String... arguments) {
        var command = new ArrayList<>(List.of(
                Machine.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                classPath + "/*",
                main));
        command.addAll(List.of(arguments));
        return command;
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                num.partitions=6
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                group.initial.rebalance.delay.ms=0
                auto.create.topics.enable=false
                log.cleaner.dedupe.buffer.size=33554432
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, folder.resolve("data"));
    }

    @Override
    public void close() {
        var running = broker;
        if (running != null) {
            running.stop(STOP);
            broker = null;
        }
    }

    @Override
    public long pid() {
        return broker == null ? 0 : broker.pid();
    }
}
