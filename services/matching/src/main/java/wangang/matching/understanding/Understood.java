package wangang.matching.understanding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.degree.DegreeRequirement;
import wangang.matching.understanding.experience.ExperienceRequirement;
import wangang.matching.understanding.experience.GraduateYears;
import wangang.matching.understanding.majors.MajorRequirement;
import wangang.matching.understanding.places.Places;
import wangang.matching.understanding.skills.SkillRequirement;
import wangang.matching.understanding.text.Found;
import wangang.matching.vocabulary.Pay;

/** What a posting says; spans are UTF-16 units of its title or text. */
public record Understood(
        MajorRequirement majors,
        DegreeRequirement degree,
        ExperienceRequirement experience,
        GraduateYears graduateYears,
        @Nullable Found<Pay> pay,
        SkillRequirement skills,
        List<Found<String>> benefits,
        Places places) {

    public Understood {
        benefits = List.copyOf(benefits);
    }
}
