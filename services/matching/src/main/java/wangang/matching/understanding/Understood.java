package wangang.matching.understanding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
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
 * states all but the address has the text searched for an address alone.
 */
public final class Understood {

    private final SingletonSupplier<MajorRequirement> majors;
    private final SingletonSupplier<DegreeRequirement> degree;
    private final SingletonSupplier<ExperienceRequirement> experience;
    private final SingletonSupplier<GraduateYears> graduateYears;
    private final SingletonSupplier<Optional<Found<Pay>>> pay;
    private final SingletonSupplier<SkillRequirement> skills;
    private final SingletonSupplier<List<Found<String>>> benefits;
    private final SingletonSupplier<Places> places;

    Understood(
            SingletonSupplier<MajorRequirement> majors,
            SingletonSupplier<DegreeRequirement> degree,
            SingletonSupplier<ExperienceRequirement> experience,
            SingletonSupplier<GraduateYears> graduateYears,
            SingletonSupplier<Optional<Found<Pay>>> pay,
            SingletonSupplier<SkillRequirement> skills,
            SingletonSupplier<List<Found<String>>> benefits,
            SingletonSupplier<Places> places) {
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
                .forEach(SingletonSupplier::obtain);
        return this;
    }

    public MajorRequirement majors() {
        return majors.obtain();
    }

    public DegreeRequirement degree() {
        return degree.obtain();
    }

    public ExperienceRequirement experience() {
        return experience.obtain();
    }

    public GraduateYears graduateYears() {
        return graduateYears.obtain();
    }

    public @Nullable Found<Pay> pay() {
        return pay.obtain().orElse(null);
    }

    public SkillRequirement skills() {
        return skills.obtain();
    }

    public List<Found<String>> benefits() {
        return benefits.obtain();
    }

    public Places places() {
        return places.obtain();
    }
}
