package wangang.matching.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import wangang.matching.understanding.benefits.BenefitReader;
import wangang.matching.understanding.degree.DegreeReader;
import wangang.matching.understanding.experience.ExperienceReader;
import wangang.matching.understanding.experience.GraduateYearReader;
import wangang.matching.understanding.majors.MajorReader;
import wangang.matching.understanding.majors.MajorRequirement;
import wangang.matching.understanding.majors.MajorTerm;
import wangang.matching.understanding.pay.PayReader;
import wangang.matching.understanding.places.PlaceReader;
import wangang.matching.understanding.skills.SkillReader;
import wangang.matching.understanding.skills.Skills;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Span;

/** Reads what a posting says. Immutable, safe to share; never throws for any text. */
public final class VacancyReader {

    /** A vacancy's longest text; what stands behind it is not read. */
    private static final int LONGEST = 20_000;

    private static final class Shipped {
        private static final VacancyReader INSTANCE = new VacancyReader();
    }

    private final MajorReader majors = new MajorReader("/wangang/matching/majors.csv");
    private final DegreeReader degree = new DegreeReader();
    private final ExperienceReader experience = new ExperienceReader();
    private final GraduateYearReader graduateYears = new GraduateYearReader();
    private final PayReader pay = new PayReader();
    private final SkillReader skills = new SkillReader(Skills.shipped());
    private final BenefitReader benefits = new BenefitReader();
    private final PlaceReader places = new PlaceReader();

    private VacancyReader() {}

    /** With the tables on the class path, which are read once. */
    public static VacancyReader shipped() {
        return Shipped.INSTANCE;
    }

    /** @param on the day it was published: 应届 and 毕业两年内 count from it */
    public Understood read(String title, @Nullable String text, LocalDate on) {
        var head = Passage.title(clipped(title));
        var passages = text == null ? List.of(head) : List.of(head, Passage.text(clipped(text)));
        var asked = SingletonSupplier.of(() -> majors.read(passages));
        return new Understood(
                asked,
                SingletonSupplier.of(() -> degree.read(passages)),
                SingletonSupplier.of(() -> experience.read(passages)),
                SingletonSupplier.of(() -> graduateYears.read(passages, on)),
                SingletonSupplier.of(() -> pay.read(passages)),
                SingletonSupplier.of(() -> skills.read(passages, subjects(asked.obtain()))),
                SingletonSupplier.of(() -> List.copyOf(benefits.read(passages))),
                SingletonSupplier.of(() -> places.read(passages)));
    }

    private static List<Span> subjects(MajorRequirement asked) {
        return Stream.concat(asked.terms().stream(), asked.excluded().stream())
                .map(MajorTerm::span)
                .toList();
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
