package wangang.campaign.handout.adapter.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of RFC 5545. The libraries at hand (biweekly, ical4j) fold at 75 characters, which are up to 225 octets
 * of Chinese; the RFC counts octets.
 */
final class CalendarLines {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final OutputStream out;

    CalendarLines(OutputStream out) {
        this.out = out;
    }

    /** Of a value that needs no escaping. */
    void plain(String name, String value) throws IOException {
        fold(name + ":" + value);
    }

    void text(String name, String value) throws IOException {
        plain(name, escaped(ShownText.of(value)));
    }

    void time(String name, Instant at) throws IOException {
        plain(name, UTC.format(at));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Never within a character. */
    private void fold(String line) throws IOException {
        int used = 0;
        for (int index = 0; index < line.length(); ) {
            int point = line.codePointAt(index);
            var octets = Character.toString(point).getBytes(StandardCharsets.UTF_8);
            if (used + octets.length > OCTETS) {
                out.write("\r\n ".getBytes(StandardCharsets.US_ASCII));
                used = 1;
            }
            out.write(octets);
            used += octets.length;
            index += Character.charCount(point);
        }
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
