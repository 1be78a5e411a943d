package wangang.portal.employer.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180) in UTF-8, or in GB 18030 as Excel here writes it. */
final class Csv {

    private static final Charset CHINESE = Charset.forName("GB18030");

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    static List<List<String>> read(byte[] bytes) {
        return new Csv(decoded(bytes)).lines();
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, CHINESE);
        }
    }

    private List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        while (at < text.length()) {
            lines.add(line());
        }
        return lines;
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end != ',') {
                if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return cells;
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    /** What follows the closing quote belongs to the cell, as elsewhere. */
    private String quoted() {
        var cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next != '"') {
                cell.append(next);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell + plain();
            }
        }
        return cell.toString();
    }
}
