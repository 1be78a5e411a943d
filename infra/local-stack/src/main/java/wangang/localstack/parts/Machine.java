package wangang.localstack.parts;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** What the parts need to know of the machine. */
public final class Machine {

    /** nobody and nogroup: exists everywhere and owns nothing. */
    private static final String UNPRIVILEGED = "65534";

    private Machine() {}

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The command, run by nobody when we are root: Elasticsearch refuses root. */
    static List<String> unprivileged(List<String> command) {
        if (!isRoot()) {
            return command;
        }
        var all = new ArrayList<>(
                List.of("setpriv", "--reuid=" + UNPRIVILEGED, "--regid=" + UNPRIVILEGED, "--clear-groups"));
        all.addAll(command);
        return all;
    }

    /** The command in a session of its own, so that Ctrl-C reaches the launcher alone and it can stop all in order. */
    static List<String> inOwnSession(List<String> command) {
        if (!has("setsid")) {
            return command;
        }
        var all = new ArrayList<>(List.of("setsid"));
        all.addAll(command);
        return all;
    }

    /** Whether the program is on the PATH. */
    public static boolean has(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    static void giveToUnprivileged(Path folder) {
        if (isRoot()) {
            run(List.of("chown", "-R", UNPRIVILEGED + ":" + UNPRIVILEGED, folder.toString()));
        }
    }

    static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PartFailure("`" + String.join(" ", command) + "` failed: " + said.strip(), null);
            }
        } catch (IOException failed) {
            throw new PartFailure("`" + command.getFirst() + "` could not be run; is it installed?", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("Interrupted.", interrupted);
        }
    }

    public static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, loopback())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new PartFailure("No free TCP port is left on this machine.", none);
        }
    }

    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 500);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** What to do about an archive that is not what it should be. */
    static String afterBadDownload(Path archive) {
        if (archive.toFile().getUsableSpace() < 1024L * 1024 * 1024) {
            return "the disk is nearly full; free at least 1 GiB and start again.";
        }
        return "the download is damaged; delete infra/local-stack/target and, below ~/.m2/repository,"
                + " org/elasticsearch/distribution and io/zonky/test/postgres, then start again.";
    }

    static void unzip(Path archive, Path target) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    try (var content = zip.getInputStream(entry)) {
                        Files.copy(content, path);
                    }
                }
            }
        } catch (IOException broken) {
            throw new PartFailure(
                    "The archive " + archive + " cannot be unpacked (" + broken.getMessage() + "): "
                            + afterBadDownload(archive),
                    broken);
        }
    }
}
