package wangang.matching.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/** What is indexed, and the mapping it has. */
enum Subject {
    VACANCIES("vacancies"),
    CANDIDATES("candidates");

    private final String alias;

    Subject(String alias) {
        this.alias = alias;
    }

    String alias() {
        return alias;
    }

    String mapping() {
        return "/wangang/matching/" + alias + ".json";
    }

    /** Changes whenever a mapping does. */
    static String form() {
        var sum = new CRC32();
        for (var subject : values()) {
            try (var json = Objects.requireNonNull(Subject.class.getResourceAsStream(subject.mapping()))) {
                sum.update(json.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
