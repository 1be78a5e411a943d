package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** What the two accounts own whose tokens are handed out for trying the platform. */
final class DemoAccounts {

    private static final int NUMBER = 0;

    private DemoAccounts() {}

    static DemoEmployer employer(String account, long seed, LocalDate today) {
        var tables = Tables.load();
        var weeks = new WeekMaker(seed, tables);
        var vacancies = new VacancyMaker(tables, today);
        var form = new EmployerForm(
                "示例星河（长宁）信息技术有限公司 000",
                CreditCodes.fictitious(EmployerKind.PRIVATE.category(), "DEM00000"),
                EmployerKind.PRIVATE,
                "65",
                "310105005",
                "上海市长宁区周家桥街道示例路 1 号（近地铁2号线娄山关路站）",
                "演示用的虚构单位，不对应任何真实机构。");
        var dice = new Dice(seed, "demo-employer", NUMBER);
        return new DemoEmployer(
                NUMBER,
                account,
                form,
                vacancies.make(NUMBER, 3, form, dice).stream().map(weeks::timed).toList());
    }

    static DemoJobseeker jobseeker(String account, LocalDate today) {
        var consents = new TreeMap<String, Boolean>();
        for (var purpose : List.of("MATCHING", "RECOMMENDATIONS", "PERSONALISATION", "CAMPAIGN_CONTACT")) {
            consents.put(purpose, true);
        }
        return new DemoJobseeker(
                NUMBER,
                account,
                new FileForm(
                        new FileForm.Education("华东政法大学", "080902", Degree.BACHELOR, today.getYear()),
                        List.of("Java", "Spring Boot", "MySQL", "Linux"),
                        0,
                        List.of("英语六级"),
                        new FileForm.Wishes(
                                List.of("Java开发工程师", "后端开发工程师"),
                                List.of("2-02-10-03"),
                                List.of("310105005", "310105006", "310105001"),
                                45,
                                new FileForm.Home("310105005"),
                                9_000,
                                List.of(VacancyKind.FULL_TIME, VacancyKind.TRAINEESHIP),
                                null),
                        null),
                consents);
    }
}
