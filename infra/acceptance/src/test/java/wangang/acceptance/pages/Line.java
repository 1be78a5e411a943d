package wangang.acceptance.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Between a browser and the gateway, byte for byte, until it is cut; then nothing goes through until it is mended. */
final class Line implements AutoCloseable {

    private final URI target;
    private final ServerSocket entrance;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private Line(URI target, ServerSocket entrance) {
        this.target = target;
        this.entrance = entrance;
    }

    static Line to(URI target) {
        try {
            var line = new Line(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(line::accept);
            return line;
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Line::end);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var browser = entrance.accept();
                if (cut) {
                    end(browser);
                } else {
                    join(browser, new Socket(target.getHost(), target.getPort()));
                }
            } catch (IOException over) {
                cut();
            }
        }
    }

    private void join(Socket browser, Socket gateway) {
        open.add(browser);
        open.add(gateway);
        Thread.ofVirtual().start(() -> pass(browser, gateway));
        Thread.ofVirtual().start(() -> pass(gateway, browser));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            cutOff(from);
        } finally {
            cutOff(to);
        }
    }

    private void cutOff(Socket socket) {
        open.remove(socket);
        end(socket);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException already) {
            throw new UncheckedIOException(already);
        }
        cut();
    }
}
