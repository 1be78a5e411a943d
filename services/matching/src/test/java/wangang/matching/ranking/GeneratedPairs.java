package wangang.matching.ranking;

import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.VacancyBuilder;

/** Vacancies and people of every kind, the same for the same seed; each says much, little or nothing. */
final class GeneratedPairs {

    private static final List<String> TITLES =
            List.of("前端开发工程师", "后端开发工程师", "Java开发", "数据分析师", "会计", "财务助理", "市场专员", "新媒体运营", "人事行政专员", "机械设计工程师");
    private static final List<String> HELD = List.of("前端开发实习生", "会计", "市场专员助理", "数据分析实习", "家教", "超市收银员");
    private static final List<String> SKILLS = List.of(
            "Java", "Spring Boot", "Spring", "MySQL", "Python", "英语六级", "大学英语六级", "英语", "Excel", "办公软件", "CAD", "沟通能力");
    private static final List<String> MAJORS =
            List.of("080902", "080901", "120203K", "120204", "080202", "050201", "0809", "1202", "08", "030101K");
    private static final List<String> DEGREES = List.of("SENIOR_HIGH", "COLLEGE", "BACHELOR", "MASTER");
    private static final List<String> PLACES = List.of("310105001", "310105002", "310105004", "310105005");
    private static final List<String> KINDS = List.of("FULL_TIME", "INTERNSHIP", "PART_TIME");
    private static final List<String> OCCUPATIONS =
            List.of("2-02-10-03", "2-02-10-09", "2-02-07-01", "2-06-03-01", "4-04-05-01");

    private static final List<String> DAYS = List.of("FRIDAY", "SATURDAY", "SUNDAY");

    private final Random random;

    GeneratedPairs(long seed) {
        random = new Random(seed);
    }

    VacancyBuilder vacancy() {
        var vacancy = aVacancy(one(TITLES)).with("kind", one(KINDS));
        maybe(() -> vacancy.with("degree", one(DEGREES)));
        maybe(() -> vacancy.with("majors", Map.of("codes", some(MAJORS, 4))));
        maybe(() -> vacancy.with("skills", some(SKILLS, 6)));
        maybe(() -> vacancy.with(
                "experience", Map.of("minYears", random.nextInt(4), "freshGraduates", random.nextBoolean())));
        maybe(() -> vacancy.with("occupationCode", one(OCCUPATIONS)));
        maybe(() -> vacancy.in(one(PLACES)));
        maybe(() -> vacancy.at(31.2 + random.nextDouble() / 10, 121.35 + random.nextDouble() / 10));
        maybe(() -> vacancy.with("pay", pay()));
        maybe(() -> vacancy.with("workingTime", Map.of("slots", hours(), "hoursPerWeek", 2 + random.nextInt(10))));
        return vacancy;
    }

    PersonBuilder person() {
        var person = aPerson();
        maybe(() -> person.wishing(some(TITLES, 3).toArray(String[]::new)));
        maybe(() -> person.wish("occupationCodes", some(OCCUPATIONS, 2)));
        maybe(() -> person.wish("kinds", some(KINDS, 2)));
        maybe(() -> person.wish("subdistrictCodes", some(PLACES, 2)));
        maybe(() -> person.wish("payMin", 3_000 + 500 * random.nextInt(30)));
        maybe(() -> person.wish("home", Map.of("lat", 31.22, "lon", 121.4))
                .wish("maxTravelMinutes", 15 + 5 * random.nextInt(8)));
        maybe(() -> person.studied(one(MAJORS), one(DEGREES), 2020 + random.nextInt(8)));
        maybe(() -> person.skilled(some(SKILLS, 5).toArray(String[]::new)));
        maybe(() -> person.certified(some(SKILLS, 2).toArray(String[]::new)));
        maybe(() -> person.experienced(random.nextInt(5)));
        maybe(() -> person.wish("availability", hours()));
        maybe(() -> person.held(some(HELD, 3).toArray(String[]::new)));
        return person;
    }

    private List<Map<String, Object>> hours() {
        return some(DAYS, 3).stream()
                .map(day -> {
                    int from = 8 + random.nextInt(8);
                    return Map.<String, Object>of(
                            "day", day, "from", "%02d:00".formatted(from), "to", "%02d:30".formatted(from + 3));
                })
                .toList();
    }

    private Map<String, Object> pay() {
        int min = 3_000 + 500 * random.nextInt(20);
        int max = min + 500 * random.nextInt(10);
        return random.nextBoolean()
                ? Map.of("form", "MONTHLY", "min", min, "max", max, "months", 12 + random.nextInt(4))
                : Map.of("form", "YEARLY", "min", 12 * min, "max", 12 * max);
    }

    private void maybe(Runnable said) {
        if (random.nextInt(4) > 0) {
            said.run();
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all, int most) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(most)));
    }
}
