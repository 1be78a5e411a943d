package wangang.legalcheck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads rule files, takes the fingerprint of all that it reads, and names the file that cannot be used. */
final class RuleReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private final RuleSource source;
    private final MessageDigest digest = sha256();

    RuleReader(RuleSource source) {
        this.source = source;
    }

    /** @throws BrokenRules when it is not there or not what it should be */
    <T> T read(String name, TypeReference<T> type) {
        try {
            var content = source.read(file(name));
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(content.length).flip());
            digest.update(content);
            return YAML.readValue(content, type);
        } catch (NoSuchFileException missing) {
            throw broken(name, "there is no such file", missing);
        } catch (IOException unreadable) {
            throw broken(name, unreadable.toString(), unreadable);
        } catch (JacksonException wrong) {
            throw broken(name, said(wrong), wrong);
        }
    }

    /** @throws BrokenRules that names the file when what is made of it turns out wrong */
    <T> T naming(String name, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException wrong) {
            throw broken(name, wrong.getMessage(), wrong);
        }
    }

    /** Of what has been read so far, in hexadecimal. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private BrokenRules broken(String name, @Nullable String what, Exception cause) {
        return new BrokenRules(source + " cannot be used: " + file(name) + ": " + what, cause);
    }

    private static String file(String name) {
        return name + ".yaml";
    }

    private static String said(JacksonException wrong) {
        var own = wrong.getCause() instanceof IllegalArgumentException cause ? cause.getMessage() : null;
        int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
        return (own == null ? wrong.getOriginalMessage() : own) + (line > 0 ? " (line " + line + ")" : "");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
