package wangang.jobseeker.file.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** What every file must satisfy, one named sentence per rule; all broken rules are reported together. */
public final class FilingRules {

    private static final int MOST_SKILLS = 50;
    private static final int MOST_EXPERIENCES = 30;
    private static final int MOST_CERTIFICATES = 30;
    private static final int MOST_TITLES = 20;
    private static final int MOST_OCCUPATIONS = 20;
    private static final int MOST_SUBDISTRICTS = 50;
    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_PROSE = 5_000;
    private static final int EARLIEST_YEAR = 1950;
    private static final int YEARS_AHEAD = 8;
    private static final int MOST_EXPERIENCE_YEARS = 60;
    private static final int HIGHEST_PAY = 1_000_000;
    private static final int LONGEST_TRAVEL = 180;
    private static final int MOST_SLOTS = 28;

    @FunctionalInterface
    private interface Rule {
        Stream<Rejection> broken(JobseekerFile file, KnownCodes codes, LocalDate today);
    }

    private static final List<Rule> RULES = List.of(
            FilingRules::schoolMustBeOneLine,
            FilingRules::majorMustBeInTheCatalogue,
            FilingRules::graduationYearMustBePlausible,
            FilingRules::skillsMustBeFewShortAndDistinct,
            FilingRules::experienceYearsMustBePlausible,
            FilingRules::experiencesMustBeWellFormed,
            FilingRules::certificatesMustBeFewShortAndDistinct,
            FilingRules::wishedTitlesMustBeFewShortAndDistinct,
            FilingRules::wishedOccupationsMustBeKnown,
            FilingRules::wishedSubdistrictsMustBeKnown,
            FilingRules::travelTimeMustBePlausible,
            FilingRules::homeMustBeAPlace,
            FilingRules::wishedPayMustBePlausible,
            FilingRules::availableHoursMustBeAWeek,
            FilingRules::availabilityMustBeNear,
            FilingRules::toldTextsMustNotRevealContactData);

    private FilingRules() {}

    /** @return the broken rules, in the order of the file's fields; empty when the file may be kept */
    public static List<Rejection> check(JobseekerFile file, KnownCodes codes, LocalDate today) {
        return RULES.stream().flatMap(rule -> rule.broken(file, codes, today)).toList();
    }

    private static Stream<Rejection> schoolMustBeOneLine(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var school = file.education().school();
        return unless(
                school == null || Texts.isLine(school, LONGEST_LINE),
                "text-invalid",
                "education.school",
                "学校名称应为 1 至 60 个字。");
    }

    private static Stream<Rejection> majorMustBeInTheCatalogue(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var major = file.education().majorCode();
        return unless(
                major == null || codes.isMajor(major),
                "major-unknown",
                "education.majorCode",
                "专业代码不在本科专业目录中，请填写目录中的 2、4 或 6 位代码（可带 T、K），或不填。");
    }

    private static Stream<Rejection> graduationYearMustBePlausible(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        int year = file.education().graduationYear();
        return unless(
                year >= EARLIEST_YEAR && year <= today.getYear() + YEARS_AHEAD,
                "graduation-year-invalid",
                "education.graduationYear",
                "毕业年份应在 " + EARLIEST_YEAR + " 年至 " + (today.getYear() + YEARS_AHEAD) + " 年之间。");
    }

    private static Stream<Rejection> skillsMustBeFewShortAndDistinct(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return lines(file.skills(), MOST_SKILLS, "skills", "技能");
    }

    private static Stream<Rejection> experienceYearsMustBePlausible(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return unless(
                file.experienceYears() >= 0 && file.experienceYears() <= MOST_EXPERIENCE_YEARS,
                "experience-years-invalid",
                "experienceYears",
                "工作年限应为 0 至 60 的整数。");
    }

    private static Stream<Rejection> experiencesMustBeWellFormed(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        if (file.experiences().size() > MOST_EXPERIENCES) {
            return unless(false, "too-many", "experiences", "工作经历最多 30 段，请合并或删减。");
        }
        return IntStream.range(0, file.experiences().size())
                .boxed()
                .flatMap(index -> experience(
                        file.experiences().get(index), "experiences[" + index + "]", codes, YearMonth.from(today)));
    }

    private static Stream<Rejection> experience(
            Experience experience, String field, KnownCodes codes, YearMonth thisMonth) {
        var broken = new ArrayList<Rejection>();
        unless(Texts.isLine(experience.title(), LONGEST_LINE), "text-invalid", field + ".title", "职务名称应为 1 至 60 个字。")
                .forEach(broken::add);
        var industry = experience.industryCode();
        unless(
                        industry == null || codes.isIndustry(industry),
                        "industry-unknown",
                        field + ".industryCode",
                        "行业代码不在 GB/T 4754 中，请更正或不填。")
                .forEach(broken::add);
        unless(
                        experience.from().getYear() >= EARLIEST_YEAR
                                && !experience.from().isAfter(thisMonth)
                                && (experience.to() == null || !experience.to().isBefore(experience.from())),
                        "experience-period-invalid",
                        field + ".from",
                        "经历的起止月份应先后有序，且起始不晚于本月。")
                .forEach(broken::add);
        var text = experience.text();
        unless(
                        text == null || Texts.isProse(text, LONGEST_PROSE),
                        "text-invalid",
                        field + ".text",
                        "经历描述最多 5000 字，且不含控制字符。")
                .forEach(broken::add);
        return broken.stream();
    }

    private static Stream<Rejection> certificatesMustBeFewShortAndDistinct(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return lines(file.certificates(), MOST_CERTIFICATES, "certificates", "证书");
    }

    private static Stream<Rejection> wishedTitlesMustBeFewShortAndDistinct(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return lines(file.wishes().titles(), MOST_TITLES, "wishes.titles", "意向岗位");
    }

    private static Stream<Rejection> wishedOccupationsMustBeKnown(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return coded(
                file.wishes().occupationCodes(),
                MOST_OCCUPATIONS,
                codes::isOccupation,
                "occupation-unknown",
                "wishes.occupationCodes",
                "职业代码应取自职业分类大典 2022，例如 2-02-10-03，最多 20 个且不重复。");
    }

    private static Stream<Rejection> wishedSubdistrictsMustBeKnown(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return coded(
                file.wishes().subdistrictCodes(),
                MOST_SUBDISTRICTS,
                codes::isSubdistrict,
                "subdistrict-unknown",
                "wishes.subdistrictCodes",
                "街镇代码应为已知的 9 位代码，例如 310105005，最多 50 个且不重复。");
    }

    private static Stream<Rejection> travelTimeMustBePlausible(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var minutes = file.wishes().maxTravelMinutes();
        return unless(
                minutes == null || (minutes > 0 && minutes <= LONGEST_TRAVEL),
                "travel-time-invalid",
                "wishes.maxTravelMinutes",
                "通勤时间应为 1 至 180 分钟。");
    }

    private static Stream<Rejection> homeMustBeAPlace(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var home = file.wishes().home();
        if (home == null) {
            return Stream.empty();
        }
        var subdistrict = home.subdistrictCode();
        return Stream.concat(
                unless(
                        subdistrict == null || codes.isSubdistrict(subdistrict),
                        "subdistrict-unknown",
                        "wishes.home.subdistrictCode",
                        "居住街镇代码应为已知的 9 位代码，例如 310105005。"),
                unless(
                        isPlace(home.lat(), home.lon()),
                        "coordinates-invalid",
                        "wishes.home",
                        "经纬度应成对填写：纬度 -90 至 90，经度 -180 至 180（WGS84）。"));
    }

    private static boolean isPlace(@Nullable Double lat, @Nullable Double lon) {
        if (lat == null || lon == null) {
            return lat == null && lon == null;
        }
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }

    private static Stream<Rejection> wishedPayMustBePlausible(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var pay = file.wishes().payMin();
        return unless(
                pay == null || (pay > 0 && pay <= HIGHEST_PAY),
                "pay-invalid",
                "wishes.payMin",
                "期望月薪应为 1 至 1000000 的整数（元/月）。");
    }

    private static Stream<Rejection> availableHoursMustBeAWeek(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var slots = file.wishes().availability();
        return unless(
                slots == null
                        || (slots.size() <= MOST_SLOTS
                                && slots.stream().allMatch(WeekSlot::sound)
                                && IntStream.range(1, slots.size())
                                        .noneMatch(index -> slots.get(index).overlaps(slots.get(index - 1)))),
                "available-hours-invalid",
                "wishes.availability",
                "每周可到岗时段最多 28 个，以整点或半点为界，结束晚于开始，同一天内不重叠，例如周六（SATURDAY）08:00 至 12:00。");
    }

    private static Stream<Rejection> availabilityMustBeNear(JobseekerFile file, KnownCodes codes, LocalDate today) {
        var from = file.availableFrom();
        return unless(
                from == null || (from.getYear() >= EARLIEST_YEAR && from.isBefore(today.plusYears(YEARS_AHEAD))),
                "availability-invalid",
                "availableFrom",
                "可到岗日期应在今后 8 年以内；已可到岗的填过去日期或不填均可。");
    }

    /** These texts go to the matching and are shown in candidate lists; contact data has a place of its own. */
    private static Stream<Rejection> toldTextsMustNotRevealContactData(
            JobseekerFile file, KnownCodes codes, LocalDate today) {
        return Stream.of(
                        revealing(file.skills(), "skills"),
                        revealing(
                                file.experiences().stream()
                                        .map(Experience::title)
                                        .toList(),
                                "experiences"),
                        revealing(file.certificates(), "certificates"),
                        revealing(file.wishes().titles(), "wishes.titles"))
                .flatMap(broken -> broken);
    }

    private static Stream<Rejection> revealing(List<String> texts, String field) {
        return unless(
                texts.stream().noneMatch(Texts::revealsContact),
                "contact-data-in-file",
                field,
                "这里请勿填写手机号、邮箱或身份证号；联系方式请填在“联系方式”中，会加密保存。");
    }

    private static Stream<Rejection> lines(List<String> texts, int most, String field, String noun) {
        boolean sound = texts.size() <= most
                && texts.stream().allMatch(text -> Texts.isLine(text, LONGEST_LINE))
                && new HashSet<>(texts).size() == texts.size();
        return unless(sound, "text-invalid", field, noun + "最多 " + most + " 项，每项 1 至 60 个字，不重复。");
    }

    private static Stream<Rejection> coded(
            List<String> values, int most, Predicate<String> known, String code, String field, String detail) {
        boolean sound = values.size() <= most
                && values.stream().allMatch(known)
                && new HashSet<>(values).size() == values.size();
        return unless(sound, code, field, detail);
    }

    private static Stream<Rejection> unless(boolean sound, String code, String field, String detail) {
        return sound ? Stream.empty() : Stream.of(Rejection.invalid("jobseeker/" + code, field, detail));
    }
}
