package wangang.portal.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import wangang.portal.services.Call;

/** Passes a document on that a service made: a page as it is, everything else as a file. */
public final class Passing {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private Passing() {}

    /**
     * To be looked at: a page under a policy of its own, all else as a file.
     *
     * @param format html, pdf, xlsx or ics; the service refuses all else
     * @param name of the file, without its ending
     */
    public static ResponseEntity<byte[]> on(Call call, String format, String name) {
        var content = read(call, format);
        if (!"html".equals(format)) {
            return file(format, ContentDisposition.attachment(), name).body(content);
        }
        return file(format, ContentDisposition.inline(), name)
                .header("Content-Security-Policy", policy(new String(content, StandardCharsets.UTF_8)))
                .body(content);
    }

    /** To be taken along: all as files, but for PDF, which phones show. */
    public static ResponseEntity<byte[]> along(Call call, String format, String name) {
        var content = read(call, format);
        var disposition = "pdf".equals(format) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return file(format, disposition, name).body(content);
    }

    private static byte[] read(Call call, String format) {
        return call.query("format", format).accept("*/*").into(byte[].class).orThrow();
    }

    private static ResponseEntity.BodyBuilder file(String format, ContentDisposition.Builder disposition, String name) {
        return ResponseEntity.ok()
                .contentType(type(format))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name + "." + format, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    /** Nothing but the document's own style sheets, each by its hash. */
    static String policy(String html) {
        var styles = STYLE.matcher(html)
                .results()
                .map(style -> "'sha256-" + hash(style.group(1)) + "'")
                .distinct()
                .collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + (styles.isEmpty() ? "'none'" : styles)
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String hash(String text) {
        try {
            // Browsers see one kind of line end.
            var seen = text.replace("\r\n", "\n").replace('\r', '\n');
            var digest = MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static MediaType type(String format) {
        return switch (format) {
            case "html" -> new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
            case "pdf" -> MediaType.APPLICATION_PDF;
            case "xlsx" -> MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            case "ics" -> new MediaType("text", "calendar", StandardCharsets.UTF_8);
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
