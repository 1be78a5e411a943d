package wangang.benchmarks.twosided.people;

import static wangang.benchmarks.twosided.people.Peculiarity.CHANGER;
import static wangang.benchmarks.twosided.people.Peculiarity.NARROW;
import static wangang.benchmarks.twosided.people.Peculiarity.WIDE;
import static wangang.benchmarks.twosided.people.Peculiarity.WITHOUT_SKILLS;
import static wangang.benchmarks.twosided.people.Peculiarity.WITHOUT_WISHES;
import static wangang.benchmarks.twosided.people.Peculiarity.WORKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.benchmarks.twosided.people.Graduate.Education;
import wangang.benchmarks.twosided.people.Graduate.Home;
import wangang.benchmarks.twosided.people.Graduate.Wishes;
import wangang.demodata.Dice;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.VacancyKind;

/** Invents one graduate of a line of work. */
final class GraduateMaker {

    /** Of 长宁, where those live whom the platform serves. */
    private static final List<String> SUBDISTRICTS = List.of(
            "310105001",
            "310105002",
            "310105004",
            "310105005",
            "310105006",
            "310105008",
            "310105009",
            "310105010",
            "310105011",
            "310105102");

    /** The year in which they look for work. */
    private static final int NOW = 2026;

    private static final List<Integer> GRADUATION_YEARS =
            List.of(NOW, NOW, NOW, NOW, NOW + 1, NOW + 1, NOW + 1, NOW + 1, NOW - 1, NOW + 2);

    private static final List<Integer> TRAVEL_MINUTES = List.of(30, 45, 60, 90);
    private static final int HUNDRED = 100;

    private final Line line;
    private final Set<Peculiarity> peculiarities;
    private final Dice dice;

    GraduateMaker(Line line, Set<Peculiarity> peculiarities, Dice dice) {
        this.line = line;
        this.peculiarities = peculiarities;
        this.dice = dice;
    }

    Graduate make(String person) {
        int years = peculiarities.contains(WORKED) ? dice.between(1, 4) : 0;
        int graduated = years > 0 ? NOW - years : dice.one(GRADUATION_YEARS);
        var degree = dice.one(line.degrees());
        return new Graduate(
                person,
                new Graduate.File(
                        new Education(dice.one(line.majors()), degree, graduated),
                        peculiarities.contains(WITHOUT_SKILLS)
                                ? List.of()
                                : dice.some(dice.between(3, 6), line.skills()),
                        years,
                        experience(years),
                        dice.some(dice.between(0, 2), line.certificates()),
                        peculiarities.contains(WITHOUT_WISHES) ? null : wishes(graduated, degree, years),
                        graduated > NOW ? LocalDate.of(graduated, 7, 1) : null));
    }

    /** Who has worked names the work; of the others three of four an internship. */
    private List<String> experience(int years) {
        if (years > 0) {
            return List.of(line.titles().getFirst());
        }
        return dice.in100(75) ? dice.some(dice.between(1, 2), line.internships()) : List.of();
    }

    private Wishes wishes(int graduated, Degree degree, int years) {
        var home = dice.one(SUBDISTRICTS);
        boolean narrow = peculiarities.contains(NARROW);
        boolean placeless = peculiarities.contains(WIDE) || dice.in100(20);
        return new Wishes(
                titles(),
                narrow
                        ? List.of(home)
                        : dice.in100(20) && !placeless ? dice.some(dice.between(2, 3), SUBDISTRICTS) : List.of(),
                narrow ? Integer.valueOf(30) : placeless || dice.in100(40) ? null : dice.one(TRAVEL_MINUTES),
                placeless && !narrow ? null : new Home(home),
                pay(degree, narrow),
                kinds(graduated, years));
    }

    private List<String> titles() {
        if (peculiarities.contains(CHANGER)) {
            return line.otherTitles();
        }
        if (peculiarities.contains(WIDE)) {
            return line.titles();
        }
        return peculiarities.contains(NARROW)
                ? List.of(line.titles().getFirst())
                : dice.some(dice.between(1, 2), line.titles());
    }

    private @Nullable Integer pay(Degree degree, boolean narrow) {
        if (!narrow && dice.in100(25)) {
            return null;
        }
        int middle = (line.payMin() + line.payMax()) / 2;
        int least = narrow || degree.reaches(Degree.MASTER) ? middle : line.payMin();
        int most = narrow || degree.reaches(Degree.MASTER) ? line.payMax() : middle;
        return dice.between(least, most) / HUNDRED * HUNDRED;
    }

    /** Who has left school wants a job, perhaps by way of an internship; who has not, the other way round. */
    private List<VacancyKind> kinds(int graduated, int years) {
        if (peculiarities.contains(WIDE)) {
            return List.of();
        }
        if (years > 0) {
            return List.of(VacancyKind.FULL_TIME);
        }
        boolean both = dice.in100(50);
        if (graduated <= NOW) {
            return both ? List.of(VacancyKind.FULL_TIME, VacancyKind.INTERNSHIP) : List.of(VacancyKind.FULL_TIME);
        }
        return both ? List.of(VacancyKind.FULL_TIME, VacancyKind.INTERNSHIP) : List.of(VacancyKind.INTERNSHIP);
    }
}
