package wangang.jobseeker.file.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A graduate of 2026 who looks for work in Changning; change what the test is about. */
public final class FileFixture {

    public static final String CHANGNING_ZHOUJIAQIAO = "310105005";

    private @Nullable String school = "上海某大学";
    private @Nullable String majorCode = "080902";
    private int graduationYear = 2026;
    private List<String> skills = List.of("Java", "SQL");
    private int experienceYears;
    private List<Experience> experiences =
            List.of(new Experience("后端开发实习生", "6513", YearMonth.of(2025, 7), YearMonth.of(2025, 9), "参与订单系统开发"));
    private List<String> certificates = List.of("英语六级");
    private Wishes wishes = new Wishes(
            List.of("Java开发"),
            List.of("2-02-10-03"),
            List.of(CHANGNING_ZHOUJIAQIAO),
            45,
            new Home(CHANGNING_ZHOUJIAQIAO, 31.21567, 121.38449),
            8000,
            Set.of(EmploymentKind.FULL_TIME),
            null);
    private @Nullable LocalDate availableFrom = LocalDate.of(2027, 1, 1);

    public static FileFixture aGraduate() {
        return new FileFixture();
    }

    public FileFixture of(String major) {
        majorCode = major;
        return this;
    }

    public FileFixture from(String school) {
        this.school = school;
        return this;
    }

    public FileFixture graduatingIn(int year) {
        graduationYear = year;
        return this;
    }

    public FileFixture knowing(String... skills) {
        this.skills = List.of(skills);
        return this;
    }

    public FileFixture workingFor(int years) {
        experienceYears = years;
        return this;
    }

    public FileFixture having(Experience... experiences) {
        this.experiences = List.of(experiences);
        return this;
    }

    public FileFixture certifiedIn(String... certificates) {
        this.certificates = List.of(certificates);
        return this;
    }

    public FileFixture wishing(Wishes wishes) {
        this.wishes = wishes;
        return this;
    }

    public FileFixture livingAt(Home home) {
        wishes = new Wishes(
                wishes.titles(),
                wishes.occupationCodes(),
                wishes.subdistrictCodes(),
                wishes.maxTravelMinutes(),
                home,
                wishes.payMin(),
                wishes.kinds(),
                wishes.availability());
        return this;
    }

    public FileFixture availableDuring(WeekSlot... slots) {
        wishes = new Wishes(
                wishes.titles(),
                wishes.occupationCodes(),
                wishes.subdistrictCodes(),
                wishes.maxTravelMinutes(),
                wishes.home(),
                wishes.payMin(),
                wishes.kinds(),
                List.of(slots));
        return this;
    }

    public FileFixture availableFrom(@Nullable LocalDate date) {
        availableFrom = date;
        return this;
    }

    public JobseekerFile file() {
        return new JobseekerFile(
                new Education(school, majorCode, Degree.BACHELOR, graduationYear),
                skills,
                experienceYears,
                experiences,
                certificates,
                wishes,
                availableFrom);
    }
}
