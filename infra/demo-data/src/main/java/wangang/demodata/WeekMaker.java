package wangang.demodata;

/** Says when in the week work by the hour is, and when some of those who look for it are free. */
final class WeekMaker {

    private static final int WITH_SLOTS = 85;
    private static final int ONLY_AT_CERTAIN_HOURS = 55;

    private final long seed;
    private final Tables tables;

    WeekMaker(long seed, Tables tables) {
        this.seed = seed;
        this.tables = tables;
    }

    /** Other work, and what says its time already, stays as it is. */
    VacancyForm timed(VacancyForm vacancy) {
        if (!vacancy.kind().isByTheHour() || vacancy.workingTime() != null) {
            return vacancy;
        }
        var dice = new Dice(seed, "week of " + vacancy.reference(), 0);
        var week = dice.one(tables.workingWeeks());
        return vacancy.during(dice.in100(WITH_SLOTS) ? week : new WorkingTime(null, week.hoursPerWeek()));
    }

    /** About half of those who would work part-time can do nothing else. */
    DemoJobseeker timed(DemoJobseeker person) {
        var file = person.file();
        var dice = new Dice(seed, "week of person", person.number());
        if (!file.wishes().kinds().contains(VacancyKind.PART_TIME) || !dice.in100(ONLY_AT_CERTAIN_HOURS)) {
            return person;
        }
        var wishes = file.wishes().onlyIn(dice.one(tables.freeWeeks()));
        return new DemoJobseeker(person.number(), person.account(), file.wishing(wishes), person.consents());
    }
}
