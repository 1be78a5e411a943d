package wangang.portal.jobseeker.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Posts held as they were typed; rows in which nothing was typed do not count. */
record ExperiencesForm(
        @Nullable List<Row> experiences,
        @Nullable Integer experienceYears,
        @Nullable String etag,
        @Nullable Boolean guided) {

    /** One post; the industry is kept as it was. */
    record Row(
            @Nullable String title,
            @Nullable String industryCode,
            @Nullable String from,
            @Nullable String to,
            @Nullable String text) {

        static final Row EMPTY = new Row(null, null, null, null, null);

        boolean isEmpty() {
            return Stream.of(title, from, to, text).allMatch(value -> value == null || value.isBlank());
        }

        PersonFile.Experience told() {
            return new PersonFile.Experience(
                    title == null ? "" : title.strip(), orNull(industryCode), orNull(from), orNull(to), orNull(text));
        }

        private static @Nullable String orNull(@Nullable String typed) {
            return typed == null || typed.isBlank() ? null : typed.strip();
        }
    }

    static ExperiencesForm of(Filing.Own own, boolean guided) {
        var posts = Objects.requireNonNullElse(own.file().experiences(), List.<PersonFile.Experience>of());
        var rows = posts.stream()
                .map(post -> new Row(post.title(), post.industryCode(), post.from(), post.to(), post.text()))
                .toList();
        return new ExperiencesForm(rows, own.file().experienceYears(), own.etag(), guided);
    }

    boolean isGuided() {
        return Boolean.TRUE.equals(guided);
    }

    /** Rows that say something, in the order in which a refusal counts them. */
    public List<Row> rows() {
        return experiences == null
                ? List.of()
                : experiences.stream()
                        .filter(row -> row != null && !row.isEmpty())
                        .toList();
    }

    ExperiencesForm withOneMore() {
        var more = new ArrayList<>(rows());
        more.add(Row.EMPTY);
        return new ExperiencesForm(more, experienceYears, etag, guided);
    }

    ExperiencesForm without(int place) {
        var fewer = new ArrayList<>(experiences == null ? List.of() : experiences);
        if (place >= 0 && place < fewer.size()) {
            fewer.remove(place);
        }
        return new ExperiencesForm(fewer, experienceYears, etag, guided);
    }

    List<PersonFile.Experience> told() {
        return rows().stream().map(Row::told).toList();
    }
}
