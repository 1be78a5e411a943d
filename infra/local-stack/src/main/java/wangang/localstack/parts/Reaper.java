package wangang.localstack.parts;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A small shell that reads process ids from a pipe and, when this JVM ends in whatever way (SIGKILL too) and the pipe
 * with it, ends every process it was told of: TERM, after four seconds INT (PostgreSQL then no longer waits for its
 * clients), KILL after ten.
 */
public final class Reaper {

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            pids=
            alive() {
              for p in $pids; do kill -0 "$p" 2>/dev/null && return 0; done
              return 1
            }
            patience() {
              i=0
              while [ $i -lt "$1" ] && alive; do sleep 0.2; i=$((i+1)); done
            }
            while read -r word pid; do
              case $word in
                watch) pids="$pids $pid" ;;
                forget) rest=; for p in $pids; do [ "$p" = "$pid" ] || rest="$rest $p"; done; pids=$rest ;;
              esac
            done
            [ -n "$pids" ] || exit 0
            kill -TERM $pids 2>/dev/null
            patience 20
            kill -INT $pids 2>/dev/null
            patience 30
            kill -KILL $pids 2>/dev/null
            """;

    private static final Reaper INSTANCE = new Reaper();

    private final PrintWriter pipe;

    private Reaper() {
        try {
            var shell = new ProcessBuilder(Machine.inOwnSession(List.of("sh", "-c", SCRIPT)))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            pipe = new PrintWriter(shell.getOutputStream(), true, StandardCharsets.US_ASCII);
        } catch (IOException noShell) {
            throw new PartFailure("No POSIX shell `sh` was found on the PATH; install one.", noShell);
        }
    }

    public static void watch(long pid) {
        INSTANCE.say("watch", pid);
    }

    public static void forget(long pid) {
        INSTANCE.say("forget", pid);
    }

    private synchronized void say(String word, long pid) {
        pipe.println(word + " " + pid);
    }
}
