package wangang.matching.index;

import java.io.InputStream;
import java.util.Objects;

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

    /** To be closed by who reads it. */
    InputStream openMapping() {
        return Objects.requireNonNull(Subject.class.getResourceAsStream(mapping()));
    }
}
