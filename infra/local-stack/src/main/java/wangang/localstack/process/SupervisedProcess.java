package wangang.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A running command that ends with this Java process, even when that is killed. */
public final class SupervisedProcess implements AutoCloseable {

    private static final String SUPERVISOR = resource("supervisor.sh");

    private final Command command;
    private final Process supervisor;

    private SupervisedProcess(Command command, Process supervisor) {
        this.command = command;
        this.supervisor = supervisor;
    }

    public static SupervisedProcess start(Command command) {
        try {
            var log = command.log().toAbsolutePath();
            if (log.getParent() != null) {
                Files.createDirectories(log.getParent());
            }
            var builder = new ProcessBuilder(lineOf(command))
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log.toFile()));
            builder.environment().clear();
            builder.environment().putAll(command.environment());
            return new SupervisedProcess(command, builder.start());
        } catch (IOException e) {
            throw new Trouble(command.name() + " could not be started: " + e.getMessage(), e);
        }
    }

    private static List<String> lineOf(Command command) {
        var line = new ArrayList<String>();
        // A session of its own: Ctrl-C in the terminal reaches the launcher alone, which then stops parts in order.
        if (Tool.exists("setsid")) {
            line.add("setsid");
        }
        line.addAll(List.of("sh", "-c", SUPERVISOR, "supervisor-of-" + command.name()));
        line.add(command.stop().name());
        line.add(Long.toString(command.grace().toSeconds()));
        line.add(command.pidFile().map(Path::toString).orElse("-"));
        line.add(command.deleteAtEnd().map(Path::toString).orElse("-"));
        command.account().ifPresent(account -> line.addAll(account.prefix()));
        line.addAll(command.line());
        return line;
    }

    public String name() {
        return command.name();
    }

    public Path log() {
        return command.log();
    }

    public boolean isAlive() {
        return supervisor.isAlive();
    }

    /** Completes when the command has ended, with its exit status. */
    public CompletableFuture<Integer> onExit() {
        return supervisor.onExit().thenApply(Process::exitValue);
    }

    /** The processes of this part, supervisor included. */
    public List<ProcessHandle> processes() {
        var all = new ArrayList<>(supervisor.descendants().toList());
        all.add(supervisor.toHandle());
        return all;
    }

    /** Asks the command to end and returns at once. */
    public void askToEnd() {
        try {
            supervisor.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the command, by force when its grace has passed. */
    @Override
    public void close() {
        var processes = processes();
        askToEnd();
        try {
            if (!supervisor.waitFor(command.grace().plus(Duration.ofSeconds(5)).toMillis(), TimeUnit.MILLISECONDS)) {
                processes.forEach(ProcessHandle::destroyForcibly);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            processes.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** The last lines of the log, for messages about failures. */
    public String lastLines(int count) {
        try {
            var lines = new String(Files.readAllBytes(command.log()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    private static String resource(String name) {
        try (var in = SupervisedProcess.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
