package wangang.campaign.school.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A university's plan as it was typed, unchecked.
 *
 * @param school the university's name, at most 60 characters
 * @param graduationYear when they graduate, four digits
 * @param majors its majors, at most 200, each once
 */
public record SchoolForm(
        @Nullable String school,
        @Nullable Integer graduationYear,
        @Nullable List<MajorPlan> majors) {}
