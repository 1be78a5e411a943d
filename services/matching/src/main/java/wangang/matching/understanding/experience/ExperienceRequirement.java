package wangang.matching.understanding.experience;

import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Span;

/** Years asked for and years only preferred, null where unsaid; {@code freshGraduates} is where it welcomes them. */
public record ExperienceRequirement(
        @Nullable Found<Years> required,
        @Nullable Found<Years> preferred,
        @Nullable Span freshGraduates) {

    public static final ExperienceRequirement UNSTATED = new ExperienceRequirement(null, null, null);
}
