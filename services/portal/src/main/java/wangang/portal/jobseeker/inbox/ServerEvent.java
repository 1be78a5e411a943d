package wangang.portal.jobseeker.inbox;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A block of a stream of server-sent events, also one that says no more than where the stream is, or that it lives.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream">HTML</a>
 */
record ServerEvent(
        @Nullable String id,
        @Nullable String name,
        @Nullable String data,
        @Nullable String comment) {

    /** The next block; null at the end of the stream. A block cut off by the end is none. */
    static @Nullable ServerEvent read(BufferedReader lines) throws IOException {
        String id = null;
        String name = null;
        String comment = null;
        StringBuilder data = null;
        boolean begun = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (begun) {
                    return new ServerEvent(id, name, data == null ? null : data.toString(), comment);
                }
                continue;
            }
            begun = true;
            int colon = line.indexOf(':');
            var field = colon < 0 ? line : line.substring(0, colon);
            var value = colon < 0 ? "" : line.substring(colon + 1);
            var text = value.startsWith(" ") ? value.substring(1) : value;
            switch (field) {
                case "" -> comment = text;
                case "id" -> id = text;
                case "event" -> name = text;
                case "data" ->
                    data = data == null
                            ? new StringBuilder(text)
                            : data.append('\n').append(text);
                default -> {}
            }
        }
        return null;
    }
}
