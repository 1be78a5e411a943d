package wangang.matching.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What ranking must never use is in nothing that is read from events or indexed. */
class ForbiddenFieldsTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "sex",
            "gender",
            "age",
            "birth",
            "birthday",
            "birthdate",
            "ethnicity",
            "ethnic",
            "nation",
            "nationality",
            "race",
            "religion",
            "health",
            "disability",
            "disabled",
            "illness",
            "household",
            "hukou",
            "origin",
            "marital",
            "married",
            "marriage",
            "children",
            "pregnant",
            "school",
            "university",
            "tier",
            "photo",
            "photograph",
            "name",
            "account",
            "phone",
            "email");

    /** Names and accounts of employers are no person's, and the account says whose event it is. */
    private static final Set<String> NO_PERSONS =
            Set.of("VacancyDocument.employerName", "vacancies.employerName", "JobseekerEvent.account");

    @Test
    void noRecordAndNoMappingHasAField() throws IOException {
        var fields = Stream.of(
                        components(PersonDocument.class),
                        components(VacancyDocument.class),
                        components(JobseekerEvent.class),
                        mapped("candidates"),
                        mapped("vacancies"))
                .flatMap(List::stream)
                .toList();
        assertThat(fields).hasSizeGreaterThan(80);
        assertThat(fields).filteredOn(ForbiddenFieldsTest::isForbidden).isEmpty();
    }

    @Test
    void aForbiddenFieldWouldBeSeen() {
        assertThat(List.of("PersonDocument.sex", "candidates.schoolTier", "File.birthDate"))
                .allMatch(ForbiddenFieldsTest::isForbidden);
    }

    private static boolean isForbidden(String field) {
        var words = field.substring(field.indexOf('.') + 1).split("(?=[A-Z])", -1);
        return !NO_PERSONS.contains(field)
                && Arrays.stream(words)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(FORBIDDEN::contains);
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> Stream.concat(
                        Stream.of(type.getSimpleName() + "." + component.getName()),
                        component.getType().isRecord() ? components(component.getType()).stream() : Stream.of()))
                .toList();
    }

    private static List<String> mapped(String index) throws IOException {
        var mapping = JsonMapper.builder()
                .build()
                .readTree(new ClassPathResource("wangang/matching/" + index + ".json").getContentAsByteArray());
        return properties(mapping).map(name -> index + "." + name).toList();
    }

    private static Stream<String> properties(JsonNode mapping) {
        return mapping.path("properties").properties().stream()
                .flatMap(field -> Stream.concat(Stream.of(field.getKey()), properties(field.getValue())));
    }
}
