package wangang.vacancy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import wangang.legalcheck.LegalCheck;

/** A copy of the shipped rules, to be changed: {@code RuleFolder.in(folder).named("2030.1").without("sex")}. */
public final class RuleFolder {

    private static final String NIGHT_WORK = """
            code: night-work
            severity: block
            overridable: true
            article: 《示例条例》第一条
            explanation: 示例：夜班须另行说明。
            rewording: 写明班次时间。
            find:
              - name: night
                pattern: '上夜班'
            """;

    private final Path path;

    private RuleFolder(Path path) {
        this.path = path;
    }

    public static RuleFolder in(Path empty) {
        var folder = new RuleFolder(empty);
        var index = shipped("index");
        folder.write("index", index);
        index.lines()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .forEach(folder::copy);
        List.of("common", "minimum-wages").forEach(folder::copy);
        return folder;
    }

    public RuleFolder named(String version) {
        return index(text -> text.replaceFirst("version: .*", "version: " + version));
    }

    public RuleFolder without(String rule) {
        return index(text -> text.replace("  - " + rule + "\n", ""));
    }

    /** Forbids {@code 上夜班}, unless an officer lets it pass. */
    public RuleFolder withNightWork() {
        write("night-work", NIGHT_WORK);
        return index(text -> text.stripTrailing() + "\n  - night-work\n");
    }

    public Path path() {
        return path;
    }

    public LegalCheck check() {
        return LegalCheck.from(path);
    }

    private RuleFolder index(UnaryOperator<String> change) {
        try {
            write("index", change.apply(Files.readString(file("index"))));
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void copy(String name) {
        write(name, shipped(name));
    }

    private void write(String name, String text) {
        try {
            Files.writeString(file(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String name) {
        return path.resolve(name + ".yaml");
    }

    private static String shipped(String name) {
        try (var file = LegalCheck.class.getResourceAsStream("rules/" + name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("no rules are shipped as " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
