package wangang.demodata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wangang.demodata.VacancyForm.Audience;
import wangang.demodata.VacancyForm.Experience;
import wangang.demodata.VacancyForm.Majors;

/** Makes an employer's vacancies: duties from the occupation's main tasks, requirements from degree, majors, skills. */
final class VacancyMaker {

    private static final List<String> BENEFITS =
            List.of("五险一金", "带薪年假", "年终奖金", "餐饮补贴", "交通补贴", "定期体检", "节日福利", "弹性工作", "岗位培训", "补充医疗保险");

    /** Bookkeepers, secretaries, recruiters and sales people are wanted everywhere. */
    private static final List<String> EVERYWHERE = List.of("2-06-03-00", "3-01-02-02", "2-06-08-01", "4-01-02-01");

    private final Tables tables;
    private final LocalDate today;
    private final PayMaker pay = new PayMaker();
    private final PlaceMaker places;
    private final TextMaker texts;
    private final List<Trade> everywhere;

    VacancyMaker(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
        places = new PlaceMaker(tables);
        texts = new TextMaker(tables);
        everywhere = tables.trades().stream()
                .filter(trade -> EVERYWHERE.contains(trade.occupationCode()))
                .toList();
    }

    List<VacancyForm> make(int employerNumber, EmployerForm employer, Dice dice) {
        return make(employerNumber, dice.between(2, 6), employer, dice);
    }

    List<VacancyForm> make(int employerNumber, int count, EmployerForm employer, Dice dice) {
        var made = new ArrayList<VacancyForm>(count);
        while (made.size() < count) {
            var next = make("DEMO-%03d-%02d".formatted(employerNumber, made.size() + 1), employer, dice);
            if (made.stream().noneMatch(next::isSamePostAs)) {
                made.add(next);
            }
        }
        return made;
    }

    private VacancyForm make(String reference, EmployerForm employer, Dice dice) {
        boolean office = employer.kind() != EmployerKind.INDIVIDUAL;
        var trade =
                office && dice.in100(15) ? dice.one(everywhere) : dice.one(tables.tradesOf(employer.industryCode()));
        var kind = kind(employer.kind(), trade, dice);
        var degree = kind == VacancyKind.FULL_TIME ? degree(trade, dice) : atMost(Degree.BACHELOR, trade.degree());
        var majors = majors(trade, degree, dice);
        var experience = kind == VacancyKind.FULL_TIME ? experience(dice) : new Experience(0, null, true);
        var skills = dice.some(dice.between(2, 5), trade.skills());
        var place = places.make(employer, dice);
        return new VacancyForm(
                reference,
                dice.one(trade.titles()) + kind.suffix(),
                trade.occupationCode(),
                kind,
                null,
                dice.in100(80) ? dice.between(1, 5) : dice.between(6, 30),
                place,
                pay.make(kind, trade, dice),
                degree,
                majors,
                experience,
                skills,
                dice.some(dice.between(2, 6), BENEFITS),
                audience(kind, experience, degree, dice),
                texts.make(trade, degree, majors, experience, skills, place, dice),
                today.withDayOfMonth(1).plusMonths(dice.between(4, 6)).plusDays(dice.between(0, 27)),
                List.of(DemoCampaign.SLUG));
    }

    private static VacancyKind kind(EmployerKind employer, Trade trade, Dice dice) {
        if (employer.offersPublicWelfare() && dice.in100(25)) {
            return VacancyKind.PUBLIC_WELFARE;
        }
        boolean skilled = trade.degree().isAtLeast(Degree.COLLEGE);
        int share = dice.between(1, 100);
        if (share <= 14) {
            return skilled ? VacancyKind.INTERNSHIP : VacancyKind.PART_TIME;
        }
        if (share <= 20) {
            return skilled ? VacancyKind.TRAINEESHIP : VacancyKind.FLEXIBLE;
        }
        return share <= 24 ? VacancyKind.PART_TIME : VacancyKind.FULL_TIME;
    }

    private static Degree degree(Trade trade, Dice dice) {
        boolean raised = trade.degree().isAtLeast(Degree.COLLEGE) && dice.in100(15);
        return raised ? atMost(Degree.MASTER, trade.degree().higher()) : trade.degree();
    }

    private static Degree atMost(Degree limit, Degree degree) {
        return degree.isAtLeast(limit) ? limit : degree;
    }

    private static Majors majors(Trade trade, Degree degree, Dice dice) {
        if (trade.majors().isEmpty() || !degree.isAtLeast(Degree.COLLEGE) || dice.in100(25)) {
            return Majors.ANY;
        }
        return dice.in100(12)
                ? new Majors(
                        null,
                        trade.majors().stream()
                                .map(code -> code.substring(0, 2))
                                .distinct()
                                .toList())
                : new Majors(null, trade.majors());
    }

    private static Experience experience(Dice dice) {
        int share = dice.between(1, 100);
        if (share <= 40) {
            return new Experience(0, null, true);
        }
        return share <= 75 ? new Experience(1, 3, false) : new Experience(3, share <= 92 ? 5 : null, false);
    }

    private Audience audience(VacancyKind kind, Experience experience, Degree degree, Dice dice) {
        if (kind == VacancyKind.PUBLIC_WELFARE) {
            return Audience.CERTIFIED_DIFFICULTY;
        }
        boolean forGraduates = kind == VacancyKind.TRAINEESHIP
                || (experience.freshGraduates() && degree.isAtLeast(Degree.COLLEGE) && dice.in100(45));
        return forGraduates
                ? new Audience(null, List.of(today.getYear(), today.getYear() + 1), null)
                : Audience.EVERYONE;
    }
}
