package wangang.matching.understanding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.degree.DegreeRequirement;
import wangang.matching.understanding.experience.ExperienceRequirement;
import wangang.matching.understanding.experience.GraduateYears;
import wangang.matching.understanding.majors.MajorRequirement;
import wangang.matching.understanding.places.Places;
import wangang.matching.understanding.skills.SkillRequirement;
import wangang.matching.understanding.text.Found;
import wangang.matching.vocabulary.Pay;

/**
 * What a posting says; spans are UTF-16 units of its title or text. Each is read when it is first asked for: whoever
 * states all but the address has the text searched for an address alone. For one thread.
 */
public final class Understood {

    private final Lazy<MajorRequirement> majors;
    private final Lazy<DegreeRequirement> degree;
    private final Lazy<ExperienceRequirement> experience;
    private final Lazy<GraduateYears> graduateYears;
    private final Lazy<Optional<Found<Pay>>> pay;
    private final Lazy<SkillRequirement> skills;
    private final Lazy<List<Found<String>>> benefits;
    private final Lazy<Places> places;

    Understood(
            Lazy<MajorRequirement> majors,
            Lazy<DegreeRequirement> degree,
            Lazy<ExperienceRequirement> experience,
            Lazy<GraduateYears> graduateYears,
            Lazy<Optional<Found<Pay>>> pay,
            Lazy<SkillRequirement> skills,
            Lazy<List<Found<String>>> benefits,
            Lazy<Places> places) {
        this.majors = majors;
        this.degree = degree;
        this.experience = experience;
        this.graduateYears = graduateYears;
        this.pay = pay;
        this.skills = skills;
        this.benefits = benefits;
        this.places = places;
    }

    /** Reads all that nobody has asked for yet. */
    public Understood whole() {
        List.of(majors, degree, experience, graduateYears, pay, skills, benefits, places)
                .forEach(Lazy::get);
        return this;
    }

    public MajorRequirement majors() {
        return majors.get();
    }

    public DegreeRequirement degree() {
        return degree.get();
    }

    public ExperienceRequirement experience() {
        return experience.get();
    }

    public GraduateYears graduateYears() {
        return graduateYears.get();
    }

    public @Nullable Found<Pay> pay() {
        return pay.get().orElse(null);
    }

    public SkillRequirement skills() {
        return skills.get();
    }

    public List<Found<String>> benefits() {
        return benefits.get();
    }

    public Places places() {
        return places.get();
    }
}
