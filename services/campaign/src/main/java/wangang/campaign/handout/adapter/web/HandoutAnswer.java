package wangang.campaign.handout.adapter.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends a handout. It is made in a file first: what fails is still answered as a problem, and a slow phone holds no
 * connection to the database.
 */
final class HandoutAnswer {

    /** Writes one form of a handout. */
    @FunctionalInterface
    interface Making {
        void writeTo(OutputStream out) throws IOException;
    }

    private HandoutAnswer() {}

    /** @param name of the file, without its extension */
    static void send(HttpServletResponse response, String name, HandoutFormat format, Making making)
            throws IOException {
        var file = Files.createTempFile("wangang-handout-", "." + format.extension());
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                making.writeTo(out);
            }
            response.setContentType(format.contentType);
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name, format));
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** No system of files takes every character of a fair's name. */
    private static String disposition(String name, HandoutFormat format) {
        var safe = ShownText.of(name).replaceAll("[\\n\\\\/:*?\"<>|]", "_") + "." + format.extension();
        return (format.isShown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(safe, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
