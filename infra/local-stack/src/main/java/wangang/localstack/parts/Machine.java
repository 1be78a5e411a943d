package wangang.localstack.parts;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

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

    static void giveToUnprivileged(Path folder) {
        if (isRoot()) {
            run(List.of("chown", "-R", UNPRIVILEGED + ":" + UNPRIVILEGED, folder.toString()));
        }
    }

    static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
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

    static void unzip(Path archive, Path target) {
        try (InputStream file = Files.newInputStream(archive);
                var zip = new ZipInputStream(file)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(zip, path);
                }
            }
        } catch (IOException broken) {
            throw new PartFailure(
                    "The archive " + archive + " cannot be unpacked (" + broken.getMessage()
                            + "); check the free disk space, delete the file and build again.",
                    broken);
        }
    }
}
