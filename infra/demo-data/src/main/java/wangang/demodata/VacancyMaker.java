package wangang.demodata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import wangang.demodata.VacancyForm.Audience;
import wangang.demodata.VacancyForm.Experience;
import wangang.demodata.VacancyForm.Majors;
import wangang.demodata.VacancyForm.Place;

/** Makes an employer's vacancies: duties from the occupation's main tasks, requirements from degree, majors, skills. */
final class VacancyMaker {

    private static final String REGION = "310105";

    /** About 300 metres: near the station, in no one's house. */
    private static final double AROUND_A_STATION = 0.003;

    private static final List<String> BENEFITS =
            List.of("五险一金", "带薪年假", "年终奖金", "餐饮补贴", "交通补贴", "定期体检", "节日福利", "弹性工作", "岗位培训", "补充医疗保险");

    /** Bookkeepers, secretaries, recruiters and sales people are wanted everywhere. */
    private static final List<String> EVERYWHERE = List.of("2-06-03-00", "3-01-02-02", "2-06-08-01", "4-01-02-01");

    private final Tables tables;
    private final LocalDate today;
    private final PayMaker pay = new PayMaker();
    private final List<String> subdistricts;
    private final List<Trade> everywhere;

    VacancyMaker(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
        subdistricts = new ArrayList<>(tables.subdistricts().keySet());
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
        var place = place(employer, dice);
        return new VacancyForm(
                reference,
                dice.one(trade.titles()) + kind.suffix(),
                trade.occupationCode(),
                kind,
                dice.in100(80) ? dice.between(1, 5) : dice.between(6, 30),
                place,
                pay.make(kind, trade, dice),
                degree,
                majors,
                experience,
                skills,
                dice.some(dice.between(2, 6), BENEFITS),
                audience(kind, experience, degree, dice),
                text(trade, degree, majors, experience, skills, place, dice),
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

    private Place place(EmployerForm employer, Dice dice) {
        var subdistrict = dice.in100(85) ? employer.subdistrictCode() : dice.one(subdistricts);
        var spot = dice.one(tables.spotsOf(subdistrict));
        return new Place(
                REGION,
                subdistrict,
                "%s示例路 %d 号（近地铁%s%s站）"
                        .formatted(
                                tables.subdistricts().get(subdistrict),
                                dice.between(1, 900),
                                spot.line(),
                                spot.station()),
                rounded(spot.lat() + dice.within(AROUND_A_STATION)),
                rounded(spot.lon() + dice.within(AROUND_A_STATION)));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }

    private String text(
            Trade trade,
            Degree degree,
            Majors majors,
            Experience experience,
            List<String> skills,
            Place place,
            Dice dice) {
        var requirements = new ArrayList<String>();
        requirements.add(degree.words() + "，" + wanted(majors));
        requirements.add("熟悉或掌握" + String.join("、", skills));
        requirements.add(wanted(experience));
        requirements.add(dice.one(List.of("责任心强，善于沟通与协作", "学习能力强，做事细致", "具备良好的团队合作精神", "能够承担一定的工作压力")));
        return "岗位职责：\n" + numbered(dice.some(dice.between(3, 6), trade.tasks())) + "\n任职要求：\n" + numbered(requirements)
                + "\n工作地点：" + place.address() + "。";
    }

    private String wanted(Majors majors) {
        var codes = majors.codes();
        if (codes == null) {
            return "专业不限";
        }
        return String.join("、", codes.stream().map(this::majorName).toList()) + "等相关专业";
    }

    private String majorName(String code) {
        return tables.majors().getOrDefault(code, "专业目录 " + code + " 类");
    }

    private static String wanted(Experience experience) {
        if (experience.minYears() == 0) {
            return "经验不限，欢迎应届毕业生";
        }
        return experience.maxYears() == null
                ? experience.minYears() + " 年以上相关工作经验"
                : "%d—%d 年相关工作经验".formatted(experience.minYears(), experience.maxYears());
    }

    private static String numbered(List<String> lines) {
        var text = new StringBuilder();
        for (int index = 0; index < lines.size(); index++) {
            text.append(index + 1).append(". ").append(lines.get(index)).append("；\n");
        }
        return text.toString();
    }
}
