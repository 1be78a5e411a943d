package wangang.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Resident memory of a process, as {@code ps} tells it. */
final class Memory {

    private Memory() {}

    /** Megabytes, 0 when the process is gone. */
    static long residentMegabytes(long pid) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            var said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return said.isEmpty() ? 0 : Long.parseLong(said) / 1024;
        } catch (IOException | NumberFormatException noPs) {
            return 0;
        }
    }
}
