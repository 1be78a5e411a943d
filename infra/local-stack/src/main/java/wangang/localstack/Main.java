package wangang.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import wangang.localstack.parts.PartFailure;

/** {@code ./wangang COMMAND}; the script has chosen the JDK and built what was missing. */
public final class Main {

    private static final int LOG_LINES = 100;
    private static final String LOADED = "demo-campaign-loaded";

    private Main() {}

    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments));
            System.exit(run(options));
        } catch (PartFailure failure) {
            Report.line(failure.sentence());
            System.exit(1);
        } catch (UncheckedIOException failure) {
            Report.line("A file could not be read or written (" + failure.getMessage()
                    + "): `./wangang doctor` says whether the disk is full.");
            System.exit(1);
        }
    }

    private static int run(Options options) {
        var root = Path.of("").toAbsolutePath();
        // Acceptance tests keep an installation of their own beside the user's.
        var place = new Installation(
                root, root.resolve(System.getProperty("wangang.state", ".wangang/local")), options.port());
        return switch (options.command()) {
            case "up" -> up(remember(place), options);
            case "smoke" -> smoke(new Installation(root, root.resolve(".wangang/smoke"), options.port() + 10_000));
            case "down" -> down(recall(place));
            case "status" -> status(recall(place));
            case "logs" -> logs(place, options.words());
            case "doctor" -> new Doctor(place).examine() ? 0 : 1;
            case "reindex" -> reindex(recall(place));
            case "replay" -> replay(recall(place), options.words());
            default ->
                throw new PartFailure(
                        "Unknown command " + options.command()
                                + "; known are up, down, status, logs, doctor, reindex, replay, smoke, test and benchmark.",
                        null);
        };
    }

    private static int up(Installation place, Options options) {
        if (new Running(place).isUp()) {
            throw new PartFailure("The platform is already running; `./wangang down` stops it.", null);
        }
        if (options.fresh()) {
            place.deleteEverything();
            remember(place);
        }
        var asked = new AtomicBoolean();
        var ended = new CountDownLatch(1);
        var worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.set(true);
            worker.interrupt();
            await(ended);
        }));
        try (var platform = new Platform(place)) {
            try {
                start(place, platform, options.empty());
                printWelcome(place, platform.secrets());
                await(new CountDownLatch(1));
            } finally {
                // Stopping takes its time and must not be interrupted itself.
                Thread.interrupted();
                Report.line("stopping …");
            }
        } catch (PartFailure failure) {
            if (!asked.get()) {
                throw failure;
            }
        } finally {
            new Running(place).forgetLauncher();
            ended.countDown();
        }
        return 0;
    }

    private static void start(Installation place, Platform platform, boolean empty) {
        new Running(place).noteLauncher();
        var begin = Instant.now();
        Report.line("starting (logs in " + place.logs() + ")");
        platform.start();
        Report.line("all ready after " + Duration.between(begin, Instant.now()).toSeconds() + " s");
        var loaded = place.state().resolve(LOADED);
        if (!empty && !Files.exists(loaded)) {
            Report.line("loading the demo campaign …");
            if (new Companion(place, platform.secrets()).run("demo-data", "--gateway", place.gateway()) != 0) {
                throw new PartFailure("The demo campaign was not loaded; `./wangang up --fresh` starts over.", null);
            }
            write(loaded, Instant.now().toString());
        }
    }

    private static int smoke(Installation place) {
        place.deleteEverything();
        int result;
        List<ProcessHandle> started;
        try (var platform = new Platform(place)) {
            start(place, platform, false);
            result = new Companion(place, platform.secrets()).run("acceptance");
            started = new Running(place).startedProcesses();
        }
        new Running(place).forgetLauncher();
        place.deleteData();
        var left = started.stream().filter(ProcessHandle::isAlive).toList();
        if (!left.isEmpty()) {
            throw new PartFailure("Still running after the stop: processes " + left, null);
        }
        Report.line(result == 0 ? "smoke: 1 passed, 0 failed, nothing left running" : "smoke: the journey failed");
        return result;
    }

    private static int down(Installation place) {
        if (new Running(place).processes().isEmpty()) {
            Report.line("nothing is running");
            return 0;
        }
        var left = new Running(place).stop();
        Report.line(left.isEmpty() ? "stopped" : "could not stop: " + left);
        return left.isEmpty() ? 0 : 1;
    }

    private static int status(Installation place) {
        var processes = new Running(place).processes();
        if (processes.isEmpty()) {
            Report.line("nothing is running; start with `./wangang up`");
            return 1;
        }
        var servers = List.of("postgresql", "kafka", "elasticsearch");
        long ours = 0;
        for (var process : processes.entrySet()) {
            // Everything else is the launcher's child.
            long megabytes = "launcher".equals(process.getKey())
                    ? Memory.ownResidentMegabytes(process.getValue())
                    : Memory.residentMegabytes(process.getValue());
            if (!servers.contains(process.getKey())) {
                ours += megabytes;
            }
            Report.line("  %-20s pid %-8d %5d MiB"
                    .formatted(process.getKey(), process.getValue().pid(), megabytes));
        }
        Report.line("our processes together " + ours + " MiB resident; address " + place.gateway());
        return 0;
    }

    private static int logs(Installation place, List<String> words) {
        var logs = new Logs(place.logs());
        var names = words.isEmpty() ? logs.names() : words;
        names.forEach(name -> logs.lastLines(name, LOG_LINES).forEach(Report::line));
        return 0;
    }

    private static int reindex(Installation place) {
        var token = new DemoTokens(place.gateway(), new Secrets(place.state())).operator();
        var request = HttpRequest.newBuilder(URI.create(place.gateway() + "/api/matching/reindex"))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            Report.line(answer.body());
            return answer.statusCode() == 202 ? 0 : 1;
        } catch (IOException failed) {
            throw new PartFailure("The gateway does not answer at " + place.gateway() + ".", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static int replay(Installation place, List<String> words) {
        if (words.size() != 1) {
            throw new PartFailure("Name the topic, for example `./wangang replay vacancy.events.v1`.", null);
        }
        if (!new Running(place).isUp()) {
            throw new PartFailure("The platform is not running; start it with `./wangang up`.", null);
        }
        return Companion.replay(place, words.getFirst());
    }

    private static void printWelcome(Installation place, Secrets secrets) {
        var tokens = new DemoTokens(place.gateway(), secrets);
        Report.line(Welcome.text(place.gateway(), tokens, secrets));
    }

    /** The port of the last start, for the commands that come after it. */
    private static Installation remember(Installation place) {
        write(place.state().resolve("port"), Integer.toString(place.port()));
        return place;
    }

    private static Installation recall(Installation place) {
        var file = place.state().resolve("port");
        try {
            return Files.exists(file)
                    ? new Installation(
                            place.root(),
                            place.state(),
                            Integer.parseInt(Files.readString(file).strip()))
                    : place;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new PartFailure("Cannot write " + file + ": is the disk full?", failed);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
