package wangang.matching.understanding.degree;

import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Found;
import wangang.matching.vocabulary.Degree;

/** The floor ({@code NONE} where it says 学历不限) and a higher degree that is only preferred; null where unsaid. */
public record DegreeRequirement(
        @Nullable Found<Degree> required, @Nullable Found<Degree> preferred) {

    public static final DegreeRequirement UNSTATED = new DegreeRequirement(null, null);
}
