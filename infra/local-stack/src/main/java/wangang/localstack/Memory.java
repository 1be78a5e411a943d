package wangang.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Resident memory of a process and those it started, as {@code ps} tells it. */
final class Memory {

    private Memory() {}

    /** Megabytes, 0 when the process is gone. */
    static long residentMegabytes(ProcessHandle process) {
        return sum(Stream.concat(Stream.of(process), process.descendants()));
    }

    static long ownResidentMegabytes(ProcessHandle process) {
        return sum(Stream.of(process));
    }

    private static long sum(Stream<ProcessHandle> processes) {
        var pids = processes.map(handle -> Long.toString(handle.pid())).collect(Collectors.joining(","));
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", pids).start();
            var said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return said.lines().mapToLong(line -> Long.parseLong(line.strip())).sum() / 1024;
        } catch (IOException | NumberFormatException noPs) {
            return 0;
        }
    }
}
