package wangang.demodata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.demodata.FileForm.Education;
import wangang.demodata.FileForm.Home;
import wangang.demodata.FileForm.Wishes;

/** Invents people whose skills and wishes follow from what they studied. */
final class JobseekerMaker {

    /** Universities of the city; the campaign is counted by them. */
    private static final List<String> SCHOOLS = List.of("华东政法大学", "东华大学", "上海工程技术大学", "上海对外经贸大学", "上海应用技术大学");

    private static final List<String> COMMON_SKILLS = List.of("Excel", "PPT", "普通话", "沟通", "Word");
    private static final List<String> CERTIFICATES = List.of("英语四级", "英语六级", "计算机二级", "普通话二级甲等", "驾驶证 C1");
    private static final List<Integer> TRAVEL_MINUTES = List.of(30, 45, 60);

    private final Tables tables;
    private final LocalDate today;
    private final List<String> subdistricts;

    JobseekerMaker(Tables tables, LocalDate today) {
        this.tables = tables;
        this.today = today;
        subdistricts = new ArrayList<>(tables.subdistricts().keySet());
    }

    DemoJobseeker make(int number, String account, Dice dice) {
        var trade = dice.one(tables.trades());
        return new DemoJobseeker(number, account, file(number, trade, dice), consents(dice));
    }

    private FileForm file(int number, Trade trade, Dice dice) {
        var degree = degree(trade, dice);
        boolean graduate = degree.isAtLeast(Degree.COLLEGE) && dice.in100(65);
        int graduated = graduate ? today.getYear() + dice.between(-1, 1) : today.getYear() - dice.between(2, 12);
        int experience = graduate ? 0 : Math.max(0, today.getYear() - graduated - dice.between(0, 2));
        return new FileForm(
                new Education(
                        graduate ? SCHOOLS.get(number % SCHOOLS.size()) : null,
                        major(trade, degree, dice),
                        degree,
                        graduated),
                Stream.concat(
                                dice.some(dice.between(2, 5), trade.skills()).stream(),
                                dice.some(dice.between(0, 2), COMMON_SKILLS).stream())
                        .distinct()
                        .toList(),
                experience,
                degree.isAtLeast(Degree.COLLEGE) ? dice.some(dice.between(0, 2), CERTIFICATES) : List.of(),
                wishes(trade, graduate, graduated, dice),
                graduated > today.getYear() ? LocalDate.of(graduated, 7, 1) : null);
    }

    private static Degree degree(Trade trade, Dice dice) {
        if (!trade.degree().isAtLeast(Degree.COLLEGE)) {
            return dice.one(List.of(Degree.JUNIOR_HIGH, Degree.SENIOR_HIGH, Degree.SENIOR_HIGH, Degree.COLLEGE));
        }
        int share = dice.between(1, 100);
        if (share <= 10) {
            return trade.degree().lower();
        }
        return share <= 30 ? trade.degree().higher() : trade.degree();
    }

    private @Nullable String major(Trade trade, Degree degree, Dice dice) {
        if (!degree.isAtLeast(Degree.COLLEGE)) {
            return null;
        }
        if (trade.majors().isEmpty() || dice.in100(8)) {
            return dice.one(List.copyOf(tables.majors().keySet()));
        }
        return dice.one(tables.majorsUnder(dice.one(trade.majors())));
    }

    private Wishes wishes(Trade trade, boolean graduate, int graduated, Dice dice) {
        var home = dice.one(subdistricts);
        var others = dice.some(dice.between(0, 2), subdistricts);
        var kinds = new ArrayList<>(List.of(VacancyKind.FULL_TIME));
        if (graduate && graduated >= today.getYear()) {
            kinds.add(VacancyKind.INTERNSHIP);
            kinds.add(VacancyKind.TRAINEESHIP);
        } else if (!trade.degree().isAtLeast(Degree.COLLEGE)) {
            kinds.add(VacancyKind.PART_TIME);
            kinds.add(VacancyKind.FLEXIBLE);
        }
        return new Wishes(
                dice.some(dice.between(1, 2), trade.titles()),
                dice.in100(50) ? List.of(trade.occupationCode()) : List.of(),
                Stream.concat(Stream.of(home), others.stream()).distinct().toList(),
                dice.in100(60) ? dice.one(TRAVEL_MINUTES) : null,
                new Home(home),
                trade.payMin() * dice.between(70, 110) / 100 / 100 * 100,
                List.copyOf(kinds),
                null);
    }

    private static SortedMap<String, Boolean> consents(Dice dice) {
        var consents = new TreeMap<String, Boolean>();
        consents.put("MATCHING", dice.in100(92));
        consents.put("RECOMMENDATIONS", dice.in100(85));
        consents.put("PERSONALISATION", dice.in100(93));
        consents.put("CAMPAIGN_CONTACT", dice.in100(60));
        return consents;
    }
}
