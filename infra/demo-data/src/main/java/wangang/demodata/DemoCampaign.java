package wangang.demodata;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** About 200 employers with 850 vacancies, and 1,000 people: the same for the same seed and month. */
record DemoCampaign(List<DemoEmployer> employers, List<DemoJobseeker> jobseekers) {

    static final int EMPLOYERS = 200;
    static final int JOBSEEKERS = 1_000;
    static final String SLUG = "hundred-days";

    static DemoCampaign generate(long seed, LocalDate today) {
        var tables = Tables.load();
        var employers = new EmployerMaker(tables);
        var vacancies = new VacancyMaker(tables, today);
        var shifts = new ShiftMaker(tables, today);
        var people = new JobseekerMaker(tables, today);
        var weeks = new WeekMaker(seed, tables);
        return new DemoCampaign(
                IntStream.rangeClosed(1, EMPLOYERS)
                        .mapToObj(number -> {
                            var dice = new Dice(seed, "employer", number);
                            var form = employers.make(number, dice);
                            var usual = vacancies.make(number, form, dice);
                            var shift = shifts.make(number, usual.size() + 1, form, new Dice(seed, "shift", number));
                            return new DemoEmployer(
                                    number,
                                    account("employer", number),
                                    form,
                                    Stream.concat(usual.stream(), shift.stream())
                                            .map(weeks::timed)
                                            .toList());
                        })
                        .toList(),
                IntStream.rangeClosed(1, JOBSEEKERS)
                        .mapToObj(number ->
                                people.make(number, account("jobseeker", number), new Dice(seed, "jobseeker", number)))
                        .map(weeks::timed)
                        .toList());
    }

    /** The same number has the same account in every run. */
    static String account(String role, int number) {
        var name = "wangang-demo/" + role + "/" + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    int vacancies() {
        return employers.stream()
                .mapToInt(employer -> employer.vacancies().size())
                .sum();
    }
}
