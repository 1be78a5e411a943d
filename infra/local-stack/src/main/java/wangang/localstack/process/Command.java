package wangang.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line and how its process lives.
 *
 * @param name what the operator calls it
 * @param environment the whole environment, nothing is inherited
 * @param log file that standard output and error are appended to
 * @param stop how it is asked to end
 * @param grace time between that and the end by force
 * @param pidFile holds the process id while it runs
 * @param account runs it as this user
 * @param deleteAtEnd directory that goes with the process
 */
public record Command(
        String name,
        List<String> line,
        Map<String, String> environment,
        Path directory,
        Path log,
        StopSignal stop,
        Duration grace,
        Optional<Path> pidFile,
        Optional<Account> account,
        Optional<Path> deleteAtEnd) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    /** Ended by TERM, by force after 10 seconds. */
    public static Command of(
            String name, List<String> line, Map<String, String> environment, Path directory, Path log) {
        return new Command(
                name,
                line,
                environment,
                directory,
                log,
                StopSignal.TERM,
                Duration.ofSeconds(10),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Command endedBy(StopSignal signal, Duration within) {
        return new Command(
                name, line, environment, directory, log, signal, within, pidFile, account, deleteAtEnd);
    }

    public Command withPidFile(Path file) {
        return new Command(
                name, line, environment, directory, log, stop, grace, Optional.of(file), account, deleteAtEnd);
    }

    public Command as(Optional<Account> user) {
        return new Command(name, line, environment, directory, log, stop, grace, pidFile, user, deleteAtEnd);
    }

    public Command deletingAtEnd(Optional<Path> rubbish) {
        return new Command(name, line, environment, directory, log, stop, grace, pidFile, account, rubbish);
    }
}
