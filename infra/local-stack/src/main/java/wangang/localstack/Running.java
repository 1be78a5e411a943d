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
        try {
            Files.createDirectories(place.processes());
            Files.writeString(
                    place.processes().resolve(LAUNCHER),
                    Long.toString(ProcessHandle.current().pid()));
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
        var launcher = before.get(LAUNCHER);
        if (launcher != null) {
            launcher.destroy();
            Waiting.until(() -> !launcher.isAlive(), () -> true, STOP);
        }
        before.values().stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        Waiting.until(
                () -> before.values().stream().noneMatch(ProcessHandle::isAlive), () -> true, Duration.ofSeconds(10));
        return before.entrySet().stream()
                .filter(entry -> entry.getValue().isAlive())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<ProcessHandle> handle(Path note) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(note).strip()))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException beingWritten) {
            return Optional.empty();
        }
    }
}
