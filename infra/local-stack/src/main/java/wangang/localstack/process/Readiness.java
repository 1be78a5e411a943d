package wangang.localstack.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a started part answers. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Says whether a part answers; an exception means not yet. */
    @FunctionalInterface
    public interface Check {
        boolean answers() throws Exception;
    }

    private Readiness() {}

    /** Returns when the check succeeds; {@link Trouble} when the process ends first or the time is over. */
    public static void await(SupervisedProcess process, Duration limit, Check check) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (!answers(check)) {
            if (!process.isAlive()) {
                throw new Trouble(process.name() + " stopped while starting, its last words (" + process.log()
                        + "):\n" + process.lastLines(15));
            }
            if (System.nanoTime() > end) {
                throw new Trouble(process.name() + " was not ready after " + limit.toSeconds()
                        + " s; look into " + process.log() + ", its last words:\n" + process.lastLines(15));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static boolean answers(Check check) throws InterruptedException {
        try {
            return check.answers();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return false;
        }
    }

    /** Whether something accepts connections at the port of this machine. */
    public static Check port(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
                return true;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /** Whether the address answers 200. */
    public static Check http(HttpClient client, URI address) {
        var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return () -> client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
}
