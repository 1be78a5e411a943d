package wangang.portal.office.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
     * @param format html, pdf, xlsx or ics
     * @param name of the file, without its ending
     */
    public static ResponseEntity<byte[]> on(Call call, String format, String name) {
        var content =
                call.query("format", format).accept("*/*").into(byte[].class).orThrow();
        boolean page = "html".equals(format);
        var disposition = page ? ContentDisposition.inline() : ContentDisposition.attachment();
        var answer = ResponseEntity.ok()
                .contentType(type(format))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name + "." + format, StandardCharsets.UTF_8)
                                .build()
                                .toString());
        if (page) {
            answer.header("Content-Security-Policy", policy(new String(content, StandardCharsets.UTF_8)));
        }
        return answer.body(content);
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
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }
}
