package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import wangang.demodata.VacancyForm.Audience;
import wangang.demodata.VacancyForm.Experience;
import wangang.demodata.VacancyForm.Majors;
import wangang.demodata.VacancyForm.Pay;

/** Makes work at certain hours: a weekend in a shop, mornings in a warehouse. */
final class ShiftMaker {

    private static final int OFFERING = 35;

    private static final List<String> BENEFITS = List.of("餐饮补贴", "交通补贴", "节日福利", "岗位培训", "弹性工作");

    private final Tables tables;
    private final LocalDate today;
    private final PlaceMaker places;
    private final TextMaker texts;

    ShiftMaker(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
        places = new PlaceMaker(tables);
        texts = new TextMaker(tables);
    }

    /**
     * One or none, and none of the first employers, whose vacancies the fair is made of.
     *
     * @param next number of the employer's next vacancy
     */
    List<VacancyForm> make(int employerNumber, int next, EmployerForm employer, Dice dice) {
        var shifts = tables.shiftsOf(employer.industryCode());
        if (employerNumber <= FairLoader.TAKING_PART || shifts.isEmpty() || !dice.in100(OFFERING)) {
            return List.of();
        }
        return List.of(make("DEMO-%03d-%02d".formatted(employerNumber, next), dice.one(shifts), employer, dice));
    }

    private VacancyForm make(String reference, Shift shift, EmployerForm employer, Dice dice) {
        var trade = tables.tradeOf(shift.occupationCode());
        var experience = new Experience(0, null, true);
        var skills = dice.some(dice.between(2, 3), trade.skills());
        var place = places.make(employer, dice);
        int payMin = dice.between(shift.payMin(), shift.payMax());
        return new VacancyForm(
                reference,
                shift.title() + shift.kind().suffix(),
                shift.occupationCode(),
                shift.kind(),
                shift.time(),
                dice.between(1, 6),
                place,
                Pay.of("HOURLY", payMin, dice.between(payMin, shift.payMax())),
                trade.degree(),
                Majors.ANY,
                experience,
                skills,
                dice.some(dice.between(1, 3), BENEFITS),
                Audience.EVERYONE,
                texts.make(trade, trade.degree(), Majors.ANY, experience, skills, place, dice),
                today.withDayOfMonth(1).plusMonths(dice.between(4, 6)).plusDays(dice.between(0, 27)),
                List.of(DemoCampaign.SLUG));
    }
}
