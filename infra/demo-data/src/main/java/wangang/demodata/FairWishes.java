package wangang.demodata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Which employers somebody would like to talk to at a fair: those with fitting vacancies first, some by chance. */
final class FairWishes {

    private static final int SAME_TITLE = 6;
    private static final int SAME_OCCUPATION = 4;
    private static final int NEAR = 2;
    private static final int CHANCE = 3;

    private final long seed;
    private final List<DemoEmployer> exhibitors;

    FairWishes(long seed, List<DemoEmployer> exhibitors) {
        this.seed = seed;
        this.exhibitors = List.copyOf(exhibitors);
    }

    /** One to six, the dearest first. */
    List<DemoEmployer> of(DemoJobseeker person) {
        var dice = new Dice(seed, "fair-wishes", person.number());
        var liking = new HashMap<Integer, Integer>();
        exhibitors.forEach(employer -> liking.put(employer.number(), fit(person, employer) + dice.between(0, CHANCE)));
        return exhibitors.stream()
                .sorted(Comparator.comparingInt(employer -> -liking.getOrDefault(employer.number(), 0)))
                .limit(dice.between(1, 6))
                .toList();
    }

    private static int fit(DemoJobseeker person, DemoEmployer employer) {
        return employer.vacancies().stream()
                .mapToInt(vacancy -> fit(person.file().wishes(), vacancy))
                .max()
                .orElse(0);
    }

    private static int fit(FileForm.Wishes wishes, VacancyForm vacancy) {
        boolean title = wishes.titles().stream().anyMatch(vacancy.title()::startsWith);
        boolean occupation = wishes.occupationCodes().contains(vacancy.occupationCode());
        boolean near = wishes.subdistrictCodes().contains(vacancy.place().subdistrictCode());
        return (title ? SAME_TITLE : 0) + (occupation ? SAME_OCCUPATION : 0) + (near ? NEAR : 0);
    }
}
