package wangang.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import wangang.localstack.parts.PartFailure;
import wangang.localstack.parts.Waiting;

/** The processes of an installation as another terminal sees them: a file with a process id for each. */
record Running(Installation place) {

    private static final String LAUNCHER = "launcher";
    private static final Duration STOP = Duration.ofSeconds(90);

    /** Name and process, of those that live. */
    Map<String, ProcessHandle> processes() {
        var found = new TreeMap<String, ProcessHandle>();
        if (Files.isDirectory(place.processes())) {
            try (var notes = Files.list(place.processes())) {
                notes.forEach(note -> handle(note)
                        .ifPresent(handle -> found.put(note.getFileName().toString(), handle)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    void noteLauncher() {
        note(LAUNCHER, ProcessHandle.current().pid());
    }

    /** Writes down the process with its start, by which it is told from a later one of the same number. */
    void note(String name, long pid) {
        try {
            Files.createDirectories(place.processes());
            Files.writeString(place.processes().resolve(name), pid + " " + startOf(pid));
        } catch (IOException failed) {
            throw new PartFailure("Cannot write below " + place.processes() + ": " + failed.getMessage(), failed);
        }
    }

    void forgetLauncher() {
        forget(LAUNCHER);
    }

    /** Every process but the launcher, with those it started itself. */
    List<ProcessHandle> startedProcesses() {
        return processes().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LAUNCHER))
                .map(Map.Entry::getValue)
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(place.processes().resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    boolean isUp() {
        return processes().containsKey(LAUNCHER);
    }

    /** Asks the launcher to stop all, then makes sure. Returns what would not end. */
    List<String> stop() {
        var before = processes();
        var started = startedProcesses();
        var launcher = before.get(LAUNCHER);
        if (launcher != null) {
            launcher.destroy();
            Waiting.until(() -> !launcher.isAlive(), () -> true, STOP);
        }
        var all = Stream.concat(before.values().stream(), started.stream()).toList();
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        Waiting.until(() -> all.stream().noneMatch(ProcessHandle::isAlive), () -> true, Duration.ofSeconds(10));
        return before.entrySet().stream()
                .filter(entry -> entry.getValue().isAlive())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<ProcessHandle> handle(Path note) {
        try {
            var words = Files.readString(note).strip().split(" ", 2);
            var pid = Long.parseLong(words[0]);
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> words.length == 2 && words[1].equals(startOf(pid)));
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }

    private static String startOf(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .map(start -> Long.toString(start.toEpochMilli()))
                .orElse("unknown");
    }
}
