package wangang.vacancy.importing.adapter.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.databind.json.JsonMapper;

/**
 * Receipts as NDJSON, kept in a file until the input has been read: many clients, and proxies on the way, do not read
 * an answer before they have sent everything.
 */
final class ReceiptStream implements AutoCloseable {

    private final JsonMapper json;
    private final Path file;
    private final OutputStream lines;

    ReceiptStream(JsonMapper json) throws IOException {
        this.json = json;
        file = Files.createTempFile("wangang-import-", ".ndjson");
        lines = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE), 64 * 1024);
    }

    void line(Object line) throws IOException {
        lines.write(json.writeValueAsBytes(line));
        lines.write('\n');
    }

    void sendTo(OutputStream answer) throws IOException {
        lines.flush();
        Files.copy(file, answer);
        answer.flush();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        Files.deleteIfExists(file);
    }
}
