package wangang.jobseeker.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import wangang.jobseeker.file.domain.KnownCodes;

/** The code tables that a file is checked against, read once from the class path. */
@Component
public final class ReferenceTables implements KnownCodes {

    private static final String FOLDER = "wangang/jobseeker/reference/";

    private final Map<String, String> majors = names("majors.csv");
    private final Map<String, String> subdistricts = names("subdistricts.csv");
    private final Set<String> occupations = Set.copyOf(lines("occupations.txt"));
    private final Set<String> industries = Set.copyOf(lines("industries.txt"));

    @Override
    public boolean isMajor(String code) {
        return majors.containsKey(code);
    }

    @Override
    public boolean isSubdistrict(String code) {
        return subdistricts.containsKey(code);
    }

    @Override
    public boolean isOccupation(String code) {
        return occupations.contains(code);
    }

    @Override
    public boolean isIndustry(String code) {
        return industries.contains(code);
    }

    /** Chinese name of a discipline, class or major; null when unknown. */
    public @Nullable String majorName(String code) {
        return majors.get(code);
    }

    private static Map<String, String> names(String file) {
        return lines(file).stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.substring(0, line.indexOf(',')), line -> line.substring(line.indexOf(',') + 1)));
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(FOLDER + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reference table " + file + " is missing from the jar", unreadable);
        }
    }
}
