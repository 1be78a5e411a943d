package wangang.matching.understanding.majors;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Span;
import wangang.matching.understanding.text.Strength;
import wangang.matching.vocabulary.Majors;

/**
 * One major, class or discipline a text names: the codes it stands for, those meant as well because the text says 相关,
 * and the direction it is narrowed to where no code says so (“法学（仅限国际法学）”).
 */
public record MajorTerm(
        String name,
        Set<String> codes,
        Set<String> related,
        Stage stage,
        Strength strength,
        @Nullable String onlyDirection,
        Span span) {

    public MajorTerm {
        codes = Set.copyOf(codes);
        related = Set.copyOf(related);
    }

    Admission judge(String major) {
        for (var code : Majors.levelsOf(major)) {
            if (codes.contains(code)) {
                return onlyDirection == null ? byLevel(code) : Admission.UNCERTAIN;
            }
        }
        return Majors.levelsOf(major).stream().anyMatch(related::contains) ? Admission.AS_RELATED : Admission.REFUSED;
    }

    Stream<String> allCodes() {
        return Stream.concat(codes.stream(), related.stream());
    }

    private static Admission byLevel(String code) {
        return switch (code.length()) {
            case 2 -> Admission.BY_DISCIPLINE;
            case 4 -> Admission.BY_CLASS;
            default -> Admission.BY_MAJOR;
        };
    }
}
